/**
 * Rows of experts.
 */
@NullMarked
package vn.phanbien.expert.internal;

import org.jspecify.annotations.NullMarked;

/**
 * Rows of answers and the step that collects them.
 */
@NullMarked
package vn.phanbien.adoption.internal;

import org.jspecify.annotations.NullMarked;

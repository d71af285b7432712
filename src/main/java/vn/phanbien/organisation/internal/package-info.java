/**
 * Rows of organisations.
 */
@NullMarked
package vn.phanbien.organisation.internal;

import org.jspecify.annotations.NullMarked;

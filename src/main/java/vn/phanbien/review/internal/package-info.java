/**
 * Rows of rounds and the steps within them.
 */
@NullMarked
package vn.phanbien.review.internal;

import org.jspecify.annotations.NullMarked;

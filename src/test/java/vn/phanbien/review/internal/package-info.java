/**
 * Tests of the package of the same name.
 */
@NullMarked
package vn.phanbien.review.internal;

import org.jspecify.annotations.NullMarked;

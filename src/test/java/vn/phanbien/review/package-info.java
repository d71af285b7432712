/**
 * Tests of the package of the same name.
 */
@NullMarked
package vn.phanbien.review;

import org.jspecify.annotations.NullMarked;

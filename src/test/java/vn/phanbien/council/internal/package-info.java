/**
 * Tests of the package of the same name.
 */
@NullMarked
package vn.phanbien.council.internal;

import org.jspecify.annotations.NullMarked;

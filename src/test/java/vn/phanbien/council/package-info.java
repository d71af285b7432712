/**
 * Tests of the package of the same name.
 */
@NullMarked
package vn.phanbien.council;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of the module.
 */
@NullMarked
package vn.phanbien.adoption;

import org.jspecify.annotations.NullMarked;

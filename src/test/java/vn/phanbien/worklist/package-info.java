/**
 * Tests of the package of the same name.
 */
@NullMarked
package vn.phanbien.worklist;

import org.jspecify.annotations.NullMarked;

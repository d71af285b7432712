/**
 * Tests of the module.
 */
@NullMarked
package vn.phanbien.adoption.internal;

import org.jspecify.annotations.NullMarked;

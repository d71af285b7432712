/**
 * Tests of the module.
 */
@NullMarked
package vn.phanbien.payment;

import org.jspecify.annotations.NullMarked;

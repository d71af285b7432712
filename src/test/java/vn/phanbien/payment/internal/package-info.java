/**
 * Tests of the module.
 */
@NullMarked
package vn.phanbien.payment.internal;

import org.jspecify.annotations.NullMarked;

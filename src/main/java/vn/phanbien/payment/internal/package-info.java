/**
 * Rows of payments and the steps that confirm them.
 */
@NullMarked
package vn.phanbien.payment.internal;

import org.jspecify.annotations.NullMarked;

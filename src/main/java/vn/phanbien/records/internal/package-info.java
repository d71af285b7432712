/**
 * Rows of letters and registers.
 */
@NullMarked
package vn.phanbien.records.internal;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of letters, registers and numbers.
 */
@NullMarked
package vn.phanbien.records.internal;

import org.jspecify.annotations.NullMarked;

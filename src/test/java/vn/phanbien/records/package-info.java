/**
 * Tests of letters, registers and numbers.
 */
@NullMarked
package vn.phanbien.records;

import org.jspecify.annotations.NullMarked;

/**
 * Measures the work list and single steps beside other engines, on one server in one run.
 */
@NullMarked
package vn.phanbien.benchmark;

import org.jspecify.annotations.NullMarked;

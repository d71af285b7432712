/**
 * Tests of the module.
 */
@NullMarked
package vn.phanbien.report;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of the module.
 */
@NullMarked
package vn.phanbien.report.internal;

import org.jspecify.annotations.NullMarked;

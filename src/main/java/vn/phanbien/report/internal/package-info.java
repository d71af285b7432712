/**
 * Rows of reports and the steps of their approval.
 */
@NullMarked
package vn.phanbien.report.internal;

import org.jspecify.annotations.NullMarked;

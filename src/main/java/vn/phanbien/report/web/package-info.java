/**
 * Pages and API of reports.
 */
@NullMarked
package vn.phanbien.report.web;

import org.jspecify.annotations.NullMarked;

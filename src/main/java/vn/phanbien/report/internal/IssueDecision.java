package vn.phanbien.report.internal;

/**
 * What the clerk can decide about an approved report.
 */
enum IssueDecision {

	ISSUE, RETURN

}

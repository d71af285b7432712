package vn.phanbien.report.internal;

/**
 * What can be decided at a check before approval.
 */
enum CheckDecision {

	APPROVE, RETURN

}

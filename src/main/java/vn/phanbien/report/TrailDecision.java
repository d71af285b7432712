package vn.phanbien.report;

/**
 * What was decided at a stage of a report.
 */
public enum TrailDecision {

	/** Done, and passed on. */
	PASSED,

	/** Sent back with a reason. */
	RETURNED,

	/** Not held, as there was nobody for it. */
	SKIPPED

}

package vn.phanbien.report.internal;

/**
 * How the receipt of a report is established.
 */
enum AcknowledgeDecision {

	/** The recipient says so. */
	ACKNOWLEDGE,

	/** The recipient keeps silent and the proof of delivery stands. */
	ACCEPT_PROOF

}

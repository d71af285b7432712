package vn.phanbien.report;

/**
 * How far an edition of a report has come; which step holds it is the case's to say.
 */
public enum ReportState {

	/** Drafted, checked, or returned. */
	DRAFT,

	/** Approved by a leader, without a number yet. */
	APPROVED,

	/** Numbered and sent out: what is in force. */
	ISSUED,

	/** Issued once, and replaced by a later edition. */
	SUPERSEDED

}

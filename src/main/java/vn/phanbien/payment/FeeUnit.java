package vn.phanbien.payment;

/**
 * What a fee is paid for.
 */
public enum FeeUnit {

	/** A written critique or opinion. */
	CRITIQUE,

	/** Taking part in a meeting or workshop. */
	MEETING,

	/** A thematic report. */
	THEMATIC_REPORT,

	/** The consolidated report. */
	CONSOLIDATED_REPORT

}

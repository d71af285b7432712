package vn.phanbien.review;

/**
 * What became of an invitation; once it is not PENDING it never changes.
 */
public enum InvitationOutcome {

	/** No answer yet. */
	PENDING,

	/** Will review. */
	ACCEPTED,

	/** Will not, for a reason. */
	DECLINED,

	/** Did not answer in time. */
	EXPIRED,

	/** Would review but declared a conflict of interest. */
	CONFLICT,

	/** No longer needed: the round went on without an answer. */
	WITHDRAWN

}

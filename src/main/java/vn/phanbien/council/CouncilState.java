package vn.phanbien.council;

/**
 * Where the composition of a council stands.
 */
public enum CouncilState {

	/** Being composed, for the first time or again. */
	DRAFT,

	/** Before the leader or the Standing Board. */
	PROPOSED,

	/** Approved. */
	APPROVED

}

package vn.phanbien.review;

/**
 * How a round ended, as the model of the case asks for it.
 */
public enum RoundOutcome {

	/** Enough was heard: the report follows. */
	FINISH,

	/** The same seats are heard once more. */
	ANOTHER_ROUND,

	/** Too little was heard: the plan is made anew. */
	CANCELLED

}

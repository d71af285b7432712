package vn.phanbien.people;

/**
 * How a substitution stands on a day.
 */
public enum SubstitutionState {

	/** Its first day is still to come. */
	PLANNED,

	/** The stand-in acts. */
	IN_FORCE,

	/** Its last day is over. */
	ENDED,

	/** Somebody ended it early. */
	CANCELLED;

	/**
	 * Tells whether it can still be ended early.
	 * @return true before its last day is over
	 */
	public boolean isOpen() {
		return this == PLANNED || this == IN_FORCE;
	}

}

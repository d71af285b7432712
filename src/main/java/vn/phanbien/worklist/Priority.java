package vn.phanbien.worklist;

/**
 * How much a step presses besides its due day.
 */
public enum Priority {

	LOW, NORMAL, HIGH, URGENT;

	/**
	 * Ranks the priority for sorting.
	 * @return 0 for the highest
	 */
	public int rank() {
		return URGENT.ordinal() - ordinal();
	}

}

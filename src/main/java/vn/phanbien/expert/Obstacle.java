package vn.phanbien.expert;

/**
 * Why an expert should not be invited now.
 */
public enum Obstacle {

	/** The entry is no longer used. */
	INACTIVE(true),

	/** The person has not agreed to stand in the registry, or agrees no more. */
	NO_CONSENT(true),

	/** The person is not to be asked in these days. */
	AWAY(false),

	/** The person has as many cases this year as wished for. */
	LOAD_REACHED(false);

	private final boolean bars;

	Obstacle(boolean bars) {
		this.bars = bars;
	}

	/**
	 * Tells what bars an invitation from what only speaks against it.
	 * @return true when the person is not to be invited by default
	 */
	public boolean bars() {
		return this.bars;
	}

}

package vn.phanbien.review;

/**
 * How many critiques a synthesis needs.
 *
 * @param reviewers the least number of critiques from reviewers' seats
 * @param percent the least share of the seats that count
 */
public record Quorum(int reviewers, int percent) {

	/** Two reviewers and half of the seats. */
	public static final Quorum DEFAULT = new Quorum(2, 50);

	public boolean reached(Tally tally) {
		return tally.reviewerCritiques() >= this.reviewers
				&& 100L * tally.critiques() >= (long) this.percent * tally.seats();
	}

	/**
	 * Says how many more critiques are needed at the least.
	 * @param tally what is there
	 * @return 0 when the quorum is reached
	 */
	public int missing(Tally tally) {
		int missing = Math.max(0, this.reviewers - tally.reviewerCritiques());
		while (100L * (tally.critiques() + missing) < (long) this.percent * tally.seats()) {
			missing++;
		}
		return missing;
	}

	/**
	 * What a round has.
	 *
	 * @param reviewerCritiques critiques from reviewers' seats
	 * @param critiques all critiques
	 * @param seats the seats that count: those asked and not left empty
	 */
	public record Tally(int reviewerCritiques, int critiques, int seats) {

		public int open() {
			return this.seats - this.critiques;
		}

	}

}

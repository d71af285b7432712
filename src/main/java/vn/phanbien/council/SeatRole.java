package vn.phanbien.council;

/**
 * What a seat in the council of a case is.
 */
public enum SeatRole {

	CHAIR, VICE_CHAIR, SECRETARY, REVIEWER, MEMBER;

	/**
	 * Tells whether the seat takes part in the rounds and counts in their quorum.
	 * @return true for reviewers and members
	 */
	public boolean inRounds() {
		return this == REVIEWER || this == MEMBER;
	}

	/**
	 * Tells whether the seat belongs to the council's board, which reads all critiques
	 * and drafts.
	 * @return true for chair, vice chair and secretary
	 */
	public boolean onBoard() {
		return !inRounds();
	}

}

package vn.phanbien.review;

import vn.phanbien.shared.Conflict;

/**
 * Thrown when a round no longer takes what was sent, because its synthesis is there or it
 * has ended.
 */
public class RoundOver extends Conflict {

	private static final long serialVersionUID = 1L;

	public RoundOver(int round) {
		super("error.review.roundOver", round);
	}

}

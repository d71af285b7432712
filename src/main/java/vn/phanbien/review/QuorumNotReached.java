package vn.phanbien.review;

import vn.phanbien.shared.Conflict;

/**
 * Thrown when a round should go on with too few critiques.
 */
public class QuorumNotReached extends Conflict {

	private static final long serialVersionUID = 1L;

	public QuorumNotReached(int critiques, int seats) {
		super("error.review.quorumNotReached", critiques, seats);
	}

}

package vn.phanbien.review;

import vn.phanbien.shared.Conflict;

/**
 * Thrown when an invitation that has its answer is answered again.
 */
public class AlreadyAnswered extends Conflict {

	private static final long serialVersionUID = 1L;

	public AlreadyAnswered() {
		super("error.review.alreadyAnswered");
	}

}

package vn.phanbien.meeting;

import vn.phanbien.shared.InvalidInput;

/**
 * Thrown when more votes are recorded than seats were there.
 */
public class TooManyVotes extends InvalidInput {

	private static final long serialVersionUID = 1L;

	public TooManyVotes(int votes, int present) {
		super("votesFor", "field.meeting.tooManyVotes", votes, present);
	}

}

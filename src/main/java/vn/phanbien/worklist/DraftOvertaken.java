package vn.phanbien.worklist;

import java.time.Instant;

import vn.phanbien.shared.Conflict;

/**
 * Thrown when the same person has saved another draft of the step elsewhere, in another
 * window or on another device.
 */
public class DraftOvertaken extends Conflict {

	private static final long serialVersionUID = 1L;

	/**
	 * @param savedAt when the other draft was saved
	 */
	public DraftOvertaken(Instant savedAt) {
		super("error.worklist.draftOvertaken", savedAt);
	}

}

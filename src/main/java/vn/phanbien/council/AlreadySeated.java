package vn.phanbien.council;

import vn.phanbien.shared.Conflict;

/**
 * Thrown when somebody would hold two seats of one council.
 */
public class AlreadySeated extends Conflict {

	private static final long serialVersionUID = 1L;

	public AlreadySeated() {
		super("error.council.alreadySeated");
	}

}

package vn.phanbien.worklist;

import vn.phanbien.shared.Conflict;

/**
 * Thrown when the engine lost a race against a job or another command; the same command
 * in a new transaction usually succeeds.
 */
public class EngineBusy extends Conflict {

	private static final long serialVersionUID = 1L;

	/**
	 * @param cause what the engine said
	 */
	public EngineBusy(Throwable cause) {
		super("error.worklist.busy");
		initCause(cause);
	}

}

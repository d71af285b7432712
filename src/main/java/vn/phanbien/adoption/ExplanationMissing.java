package vn.phanbien.adoption;

import vn.phanbien.shared.InvalidInput;

/**
 * Thrown when a recommendation is turned down without an explanation (giải trình).
 */
public class ExplanationMissing extends InvalidInput {

	private static final long serialVersionUID = 1L;

	public ExplanationMissing() {
		super("explanation", "error.adoption.explanationMissing");
	}

}

package vn.phanbien.report;

import vn.phanbien.shared.NotAllowed;

/**
 * Thrown when somebody approves a report whom the separation of hats bars from it: an
 * author of it, the chair who confirmed it, or who signed or opened the case for the
 * authority.
 */
public class ApproverNotEligible extends NotAllowed {

	private static final long serialVersionUID = 1L;

	/**
	 * @param messageKey the sentence, which names the remedy
	 * @param arguments what it fills in
	 */
	public ApproverNotEligible(String messageKey, Object... arguments) {
		super(messageKey, arguments);
	}

}

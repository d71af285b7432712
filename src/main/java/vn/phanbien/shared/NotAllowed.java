package vn.phanbien.shared;

/**
 * Thrown when the caller sees something but may not do this to it.
 */
public class NotAllowed extends DomainException {

	private static final long serialVersionUID = 1L;

	/** Refuses without a special reason. */
	public NotAllowed() {
		this("error.notAllowed");
	}

	/**
	 * Refuses for a reason that a message names.
	 * @param messageKey the key of the sentence
	 * @param arguments what the sentence fills in
	 */
	public NotAllowed(String messageKey, Object... arguments) {
		super(messageKey, arguments);
	}

	@Override
	public Nature nature() {
		return Nature.FORBIDDEN;
	}

}

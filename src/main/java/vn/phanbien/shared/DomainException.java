package vn.phanbien.shared;

import java.util.List;

/**
 * A refusal that a person caused and can mend: it carries the key of a message, so that
 * the edge can say it in the caller's language.
 */
public abstract class DomainException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Object> arguments;

	private final String messageKey;

	/**
	 * @param messageKey the key of the sentence to show, such as
	 * {@code error.worklist.claimedByOther}
	 * @param arguments what the sentence fills in
	 */
	protected DomainException(String messageKey, Object... arguments) {
		super(messageKey);
		this.messageKey = messageKey;
		this.arguments = List.of(arguments);
	}

	/**
	 * Says which way on the caller has; the edge maps it to a status.
	 * @return the nature of the refusal
	 */
	public abstract Nature nature();

	public String messageKey() {
		return this.messageKey;
	}

	public List<Object> arguments() {
		return this.arguments;
	}

	/** What a refusal means to the caller. */
	public enum Nature {

		/** Unknown, or not the caller's to know of: 404. */
		NOT_FOUND,

		/** Known to the caller but not theirs to do: 403. */
		FORBIDDEN,

		/** Somebody else was there first, or the state has moved on: 409. */
		CONFLICT,

		/** The input is at fault: 422. */
		INVALID

	}

}

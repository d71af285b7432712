package vn.phanbien.shared;

/**
 * Thrown when the state has moved on since the caller looked, or does not allow the
 * action.
 */
public class Conflict extends DomainException {

	private static final long serialVersionUID = 1L;

	public Conflict(String messageKey, Object... arguments) {
		super(messageKey, arguments);
	}

	@Override
	public Nature nature() {
		return Nature.CONFLICT;
	}

}

package vn.phanbien.shared;

/**
 * Thrown when something does not exist, or exists and the caller may not know of it.
 */
public class NotFound extends DomainException {

	private static final long serialVersionUID = 1L;

	public NotFound() {
		super("error.notFound");
	}

	@Override
	public Nature nature() {
		return Nature.NOT_FOUND;
	}

}

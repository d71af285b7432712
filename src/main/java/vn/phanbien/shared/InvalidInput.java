package vn.phanbien.shared;

import java.util.List;

/**
 * Thrown when fields of an input are at fault; nothing has been changed.
 */
public class InvalidInput extends DomainException {

	private static final long serialVersionUID = 1L;

	private final transient List<FieldError> errors;

	public InvalidInput(List<FieldError> errors) {
		super("error.invalidInput");
		this.errors = List.copyOf(errors);
	}

	public InvalidInput(String field, String messageKey, Object... arguments) {
		this(List.of(new FieldError(field, messageKey, arguments)));
	}

	public List<FieldError> errors() {
		return this.errors;
	}

	@Override
	public Nature nature() {
		return Nature.INVALID;
	}

}

package vn.phanbien.shared;

import java.util.List;
import java.util.stream.Collectors;

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

	/**
	 * Says the same of an input that was entered as part of a larger one.
	 * @param part the name of the part
	 * @return a refusal whose fields have the part's name before theirs
	 */
	public InvalidInput within(String part) {
		return new InvalidInput(this.errors.stream()
			.map((error) -> new FieldError(part + "." + error.field(), error.messageKey(), error.arguments()))
			.toList());
	}

	/** Names the fields and what is wrong with them, without what was typed. */
	@Override
	public String getMessage() {
		return this.errors.stream()
			.map((error) -> error.field() + ": " + error.messageKey())
			.collect(Collectors.joining(", "));
	}

	public List<FieldError> errors() {
		return this.errors;
	}

	@Override
	public Nature nature() {
		return Nature.INVALID;
	}

}

package vn.phanbien.shared;

import java.util.List;

/**
 * What is wrong with one field of an input.
 *
 * @param field the field's name; a field in a row as {@code rows[2].page}; empty for the
 * input as a whole
 * @param messageKey the key of the sentence, such as {@code field.required}
 * @param arguments what the sentence fills in
 */
public record FieldError(String field, String messageKey, List<Object> arguments) {

	public FieldError(String field, String messageKey, Object... arguments) {
		this(field, messageKey, List.of(arguments));
	}

}

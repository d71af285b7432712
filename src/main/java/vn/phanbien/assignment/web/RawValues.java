package vn.phanbien.assignment.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

/**
 * Turns what was typed or sent as text into values, and remembers what could not be
 * turned.
 */
class RawValues {

	private final List<FieldError> errors = new ArrayList<>();

	static @Nullable String text(@Nullable String raw) {
		return (raw == null || raw.isBlank()) ? null : raw.strip();
	}

	<E extends Enum<E>> @Nullable E choice(String field, @Nullable String raw, Class<E> type) {
		String text = text(raw);
		if (text == null) {
			return null;
		}
		String name = text.toUpperCase(Locale.ROOT);
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(name))
			.findFirst()
			.orElseGet(() -> refuse(field, "field.option"));
	}

	@Nullable LocalDate date(String field, @Nullable String raw) {
		String text = text(raw);
		if (text == null) {
			return null;
		}
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			return refuse(field, "field.date");
		}
	}

	@Nullable Integer integer(String field, @Nullable String raw) {
		String text = text(raw);
		if (text == null) {
			return null;
		}
		try {
			return Integer.valueOf(text);
		}
		catch (NumberFormatException ex) {
			return refuse(field, "field.number");
		}
	}

	@Nullable Long key(String field, @Nullable String raw) {
		String text = text(raw);
		if (text == null) {
			return null;
		}
		try {
			return Long.valueOf(text);
		}
		catch (NumberFormatException ex) {
			return refuse(field, "field.option");
		}
	}

	private <T> @Nullable T refuse(String field, String messageKey) {
		this.errors.add(new FieldError(field, messageKey));
		return null;
	}

	/**
	 * Ends the reading.
	 * @throws InvalidInput when something could not be turned into a value
	 */
	void check() {
		if (!this.errors.isEmpty()) {
			throw new InvalidInput(this.errors);
		}
	}

}

package vn.phanbien.worklist.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.InvalidInput;

/**
 * Reads single values of a request, and names those that can't be read.
 */
final class Parameters {

	private static final int LAST_YEAR = 9999;

	private Parameters() {
	}

	static @Nullable LocalDate date(String field, @Nullable String value) {
		return (value != null) ? day(value).filter((day) -> day.getYear() > 0 && day.getYear() <= LAST_YEAR)
			.orElseThrow(() -> new InvalidInput(field, "field.date")) : null;
	}

	private static Optional<LocalDate> day(String value) {
		try {
			return Optional.of(LocalDate.parse(value));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	static <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, @Nullable String value) {
		return (value != null) ? Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equalsIgnoreCase(value))
			.findFirst()
			.orElseThrow(() -> new InvalidInput(field, "field.option")) : null;
	}

}

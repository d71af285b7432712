package vn.phanbien.assignment.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the arguments of a record's sentence, which are stored as text: what looks like a
 * day becomes one again, so that it is shown in the reader's form.
 */
final class StoredArguments {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private StoredArguments() {
	}

	static List<Object> read(List<String> stored) {
		return stored.stream().map(StoredArguments::read).toList();
	}

	private static Object read(String stored) {
		if (!DAY.matcher(stored).matches()) {
			return stored;
		}
		try {
			return LocalDate.parse(stored);
		}
		catch (DateTimeParseException ex) {
			return stored;
		}
	}

}

package vn.phanbien.worklist.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.phanbien.calendar.DateWindow;
import vn.phanbien.shared.FieldError;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.FieldType;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Values;

/**
 * Reads raw values, from JSON or from a page, by the description of a form and gathers
 * all that is wrong with them.
 */
final class FormReader {

	/** What neither a database nor a document takes; nobody types it. */
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");

	private final String decision;

	private final Predicate<String> knownFile;

	private final List<FieldError> errors = new ArrayList<>();

	private final Set<String> files = new HashSet<>();

	private final ScalarReader scalars;

	/**
	 * @param decision what the person chose
	 * @param knownFile tells whether a document belongs to the case
	 * @param dates the days that may be meant
	 */
	FormReader(String decision, Predicate<String> knownFile, DateWindow dates) {
		this.decision = decision;
		this.knownFile = knownFile;
		this.scalars = new ScalarReader(decision, dates, this.errors);
	}

	List<FieldError> errors() {
		return this.errors;
	}

	/** The files that the form names. */
	Set<String> files() {
		return this.files;
	}

	Values read(List<Field> fields, Map<String, ?> raw) {
		return read(fields, raw, "");
	}

	private Values read(List<Field> fields, Map<String, ?> raw, String prefix) {
		Map<String, Object> values = new HashMap<>();
		for (Field field : fields) {
			Object given = normalise(raw.get(field.name()));
			String path = prefix + field.name();
			if (given == null) {
				if (field.requiredFor(this.decision) && !madeUpFor(field, raw)) {
					error(path, "field.required");
				}
				continue;
			}
			Object value = value(field, given, path);
			if (value != null) {
				values.put(field.name(), value);
			}
		}
		for (String name : raw.keySet()) {
			if (fields.stream().noneMatch((field) -> field.name().equals(name))) {
				error(prefix + name, "field.unknown");
			}
		}
		return new Values(values);
	}

	private static boolean madeUpFor(Field field, Map<String, ?> raw) {
		String other = field.unless();
		return other != null && normalise(raw.get(other)) != null;
	}

	private static @Nullable Object normalise(@Nullable Object given) {
		if (given instanceof String typed) {
			String text = UNPRINTABLE.matcher(typed).replaceAll("");
			return text.isBlank() ? null : text.strip();
		}
		if (given instanceof List<?> list) {
			return list.isEmpty() ? null : list;
		}
		return given;
	}

	private @Nullable Object value(Field field, Object given, String path) {
		return switch (field.type()) {
			case TEXT, LONGTEXT -> this.scalars.text(field, given, path);
			case DATE -> this.scalars.date(given, path);
			case DATETIME -> this.scalars.instant(given, path);
			case NUMBER -> this.scalars.number(field, given, path);
			case WHOLE_NUMBER -> this.scalars.wholeNumber(field, given, path);
			case BOOLEAN -> this.scalars.bool(field, given, path);
			case CHOICE, USER, EXPERT, ORGANISATION, FILE ->
				field.multiple() ? options(field, given, path) : option(field, given, path);
			case ROWS -> rows(field, given, path);
		};
	}

	private @Nullable String option(Field field, Object given, String path) {
		String value = given.toString();
		if (field.type() == FieldType.FILE) {
			return file(value, path);
		}
		boolean offered = field.options().stream().map(Option::value).anyMatch(value::equals);
		return offered ? value : error(path, "field.option");
	}

	private @Nullable String file(String value, String path) {
		if (!this.knownFile.test(value)) {
			return error(path, "field.option");
		}
		this.files.add(value);
		return value;
	}

	private @Nullable List<String> options(Field field, Object given, String path) {
		List<?> all = (given instanceof List<?> list) ? list : List.of(given);
		List<String> values = new ArrayList<>();
		for (Object one : all) {
			String value = option(field, one, path);
			if (value == null) {
				return null;
			}
			values.add(value);
		}
		return List.copyOf(values);
	}

	private @Nullable List<Values> rows(Field field, Object given, String path) {
		if (!(given instanceof List<?> list)) {
			return error(path, "field.rows");
		}
		List<Values> rows = new ArrayList<>();
		for (int index = 0; index < list.size(); index++) {
			if (!(list.get(index) instanceof Map<?, ?> row)) {
				return error(path + "[" + index + "]", "field.rows");
			}
			Map<String, Object> named = new HashMap<>();
			row.forEach((name, value) -> named.put(String.valueOf(name), (value != null) ? value : ""));
			if (named.values().stream().anyMatch((value) -> normalise(value) != null)) {
				rows.add(read(field.fields(), named, path + "[" + index + "]."));
			}
		}
		Integer least = field.min();
		if (least != null && rows.size() < least && field.requiredFor(this.decision)) {
			return error(path, "field.tooFew", least);
		}
		Integer most = field.max();
		if (most != null && rows.size() > most) {
			return error(path, "field.tooMany", most);
		}
		return List.copyOf(rows);
	}

	private <T> @Nullable T error(String path, String messageKey, Object... arguments) {
		this.errors.add(new FieldError(path, messageKey, arguments));
		return null;
	}

}

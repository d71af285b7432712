package vn.phanbien.worklist.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.FieldType;
import vn.phanbien.worklist.Option;

/**
 * Turns what a page sends into the raw values that a completion takes, led by the
 * description of the form: lists for fields that take several, rows by their index, local
 * times with the offset of Vietnam. What cannot be read is passed on as typed, for the
 * validation to refuse.
 */
class FormValues {

	/**
	 * Stands before the names of a step's fields, so that none meets a name of the page's
	 * own.
	 */
	static final String PREFIX = "f.";

	private static final int MOST_ROWS = 1000;

	private final Map<String, ? extends List<String>> parameters;

	private final Function<Option, String> labels;

	/**
	 * @param parameters what was sent, by the names of the inputs
	 * @param labels how the page labels options; a list that is typed into sends labels
	 */
	FormValues(Map<String, ? extends List<String>> parameters, Function<Option, String> labels) {
		this.parameters = parameters;
		this.labels = labels;
	}

	Map<String, Object> read(List<Field> fields) {
		return read(fields, PREFIX);
	}

	private Map<String, Object> read(List<Field> fields, String prefix) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (Field field : fields) {
			@Nullable Object value = value(field, prefix + field.name());
			if (value != null) {
				values.put(field.name(), value);
			}
		}
		return values;
	}

	private @Nullable Object value(Field field, String name) {
		List<String> sent = sent(name);
		if (field.type() == FieldType.ROWS) {
			return rows(field, name);
		}
		if (field.type() == FieldType.BOOLEAN) {
			return sent.contains("true");
		}
		if (field.multiple()) {
			return sent.stream().map((text) -> offered(field, text)).toList();
		}
		if (sent.isEmpty()) {
			return null;
		}
		String text = sent.get(0);
		return switch (field.type()) {
			case DATETIME -> withOffset(text);
			case CHOICE, USER, EXPERT, ORGANISATION -> offered(field, text);
			default -> text;
		};
	}

	private List<Map<String, Object>> rows(Field field, String name) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int index : indexes(name)) {
			Map<String, Object> row = read(field.fields(), name + "[" + index + "].");
			if (row.values().stream().anyMatch(FormValues::filled)) {
				rows.add(row);
			}
		}
		return rows;
	}

	private Iterable<Integer> indexes(String name) {
		Pattern form = Pattern.compile(Pattern.quote(name) + "\\[(\\d{1,4})]\\..+");
		TreeSet<Integer> indexes = new TreeSet<>();
		for (String parameter : this.parameters.keySet()) {
			Matcher matcher = form.matcher(parameter);
			if (matcher.matches() && indexes.size() < MOST_ROWS) {
				indexes.add(Integer.valueOf(matcher.group(1)));
			}
		}
		return indexes;
	}

	private static boolean filled(Object value) {
		return (value instanceof List<?> list) ? !list.isEmpty() : !Boolean.FALSE.equals(value);
	}

	private List<String> sent(String name) {
		List<String> sent = this.parameters.get(name);
		return (sent != null) ? sent.stream().map(String::strip).filter((text) -> !text.isEmpty()).toList() : List.of();
	}

	private String offered(Field field, String text) {
		return new OptionLabels(field.options(), this.labels).valueOf(text).orElse(text);
	}

	private static String withOffset(String text) {
		try {
			return LocalDateTime.parse(text)
				.atZone(WorkingCalendar.ZONE)
				.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
		}
		catch (DateTimeParseException ex) {
			return text;
		}
	}

}

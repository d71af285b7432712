package vn.phanbien.worklist;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What was filled in at one field, kept so that it can be read later, in either language,
 * without the form that asked for it.
 *
 * @param name the field's name
 * @param label what stood in for the message named by the field, or null
 * @param type what the field took
 * @param values what was given: options as they were offered, other values as they are
 * @param rows for rows, the answers in each of them
 */
public record Answer(String name, Field.@Nullable Label label, FieldType type, List<Option> values,
		List<List<Answer>> rows) {

	/**
	 * Reads the answers out of a filled-in form.
	 * @param fields the form's fields
	 * @param raw raw values by field name
	 * @return an answer for each field that was filled in
	 */
	public static List<Answer> of(List<Field> fields, Map<?, ?> raw) {
		return fields.stream().flatMap((field) -> of(field, raw.get(field.name()))).toList();
	}

	private static Stream<Answer> of(Field field, @Nullable Object value) {
		List<?> given = (value instanceof List<?> list) ? list : Stream.ofNullable(value).toList();
		if (field.type() == FieldType.ROWS) {
			List<List<Answer>> rows = given.stream()
				.filter(Map.class::isInstance)
				.map((row) -> of(field.fields(), (Map<?, ?>) row))
				.filter((row) -> !row.isEmpty())
				.toList();
			return rows.isEmpty() ? Stream.empty()
					: Stream.of(new Answer(field.name(), field.label(), field.type(), List.of(), rows));
		}
		List<Option> values = given.stream()
			.map(String::valueOf)
			.filter((text) -> !text.isBlank() && !isNo(field, text))
			.map((text) -> offered(field, text))
			.toList();
		return values.isEmpty() ? Stream.empty()
				: Stream.of(new Answer(field.name(), field.label(), field.type(), values, List.of()));
	}

	private static boolean isNo(Field field, String text) {
		return field.type() == FieldType.BOOLEAN && "false".equals(text);
	}

	private static Option offered(Field field, String text) {
		return field.options()
			.stream()
			.filter((option) -> option.value().equals(text))
			.findFirst()
			.orElseGet(() -> Option.named(text, text));
	}

}

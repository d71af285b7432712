package vn.phanbien.worklist.web;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.FieldType;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.web.FieldView.Choice;
import vn.phanbien.worklist.web.FieldView.Kind;
import vn.phanbien.worklist.web.FieldView.RowTotal;
import vn.phanbien.worklist.web.FieldView.RowView;
import vn.phanbien.worklist.web.FieldView.StoredFile;

/**
 * Prepares the fields of one step for its page: labels, values as inputs take them, and
 * what is wrong beside each.
 */
class FieldViews {

	private static final int FEW = 5;

	/** More than these would be cut off side by side. */
	private static final int FEW_IN_A_LINE = 3;

	private static final int MANY = 20;

	private static final int SPARE_ROWS = 2;

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

	private final Words words;

	private final String step;

	private final CaseKind kind;

	private final Map<String, String> errors;

	private final Function<String, Optional<String>> fileNames;

	FieldViews(Words words, String step, CaseKind kind, Map<String, String> errors,
			Function<String, Optional<String>> fileNames) {
		this.words = words;
		this.step = "step." + step;
		this.kind = kind;
		this.errors = errors;
		this.fileNames = fileNames;
	}

	/**
	 * Labels an option as the page does.
	 * @param words the words
	 * @param option the option
	 * @return its label
	 */
	static String label(Words words, Option option) {
		if (option.messageKey() != null) {
			return words.text(option.messageKey());
		}
		return (option.text() != null) ? option.text() : option.value();
	}

	static String labelKey(Field field, String ownKey) {
		Field.Label label = field.label();
		return (label != null) ? label.messageKey() : ownKey;
	}

	/**
	 * Labels a field as the page does.
	 * @param words the words
	 * @param label what stands in for the field's own message, or null
	 * @param ownKey the key of that message
	 * @param kind the kind of the case
	 * @return the label
	 */
	static String label(Words words, Field.@Nullable Label label, String ownKey, CaseKind kind) {
		return (label == null) ? words.ofKind(ownKey, kind)
				: words.ofKind(label.messageKey(), kind, label.arguments().toArray());
	}

	List<FieldView> of(List<Field> fields) {
		return fields.stream().map((field) -> view(field, field.name(), field.name(), field.value(), false)).toList();
	}

	private FieldView view(Field field, String path, String name, @Nullable Object value, boolean inRow) {
		List<RowView> rows = (field.type() == FieldType.ROWS) ? rows(field, value) : List.of();
		@Nullable RowView blank = (field.type() == FieldType.ROWS) ? row(field, "__", Map.of(), 0, true) : null;
		String key = labelKey(field, this.step + ".field." + path);
		return new FieldView(name, id(name), kind(field, inRow), label(this.words, field.label(), key, this.kind),
				this.words.findOfKind(key + ".hint", this.kind).orElse(null), inRow ? null : note(field),
				field.mandatory() && field.requiredFor().isEmpty(), text(field, value), choices(field, value),
				files(field, value), rows, blank, compact(field), field.multiple(), field.min(), field.max(),
				total(field, value), this.errors.get(name));
	}

	private static Kind kind(Field field, boolean inRow) {
		return switch (field.type()) {
			case TEXT -> (field.options().isEmpty()) ? Kind.TEXT : Kind.SELECT;
			case LONGTEXT -> Kind.LONGTEXT;
			case DATE -> Kind.DATE;
			case DATETIME -> Kind.DATETIME;
			case NUMBER -> Kind.NUMBER;
			case WHOLE_NUMBER -> Kind.WHOLE_NUMBER;
			case BOOLEAN -> Kind.BOOLEAN;
			case FILE -> Kind.FILE;
			case ROWS -> Kind.ROWS;
			case CHOICE -> chosenFrom(field, inRow, true);
			case USER, EXPERT, ORGANISATION -> chosenFrom(field, inRow, false);
		};
	}

	private static Kind chosenFrom(Field field, boolean inRow, boolean radios) {
		if (field.multiple()) {
			return Kind.CHECKBOXES;
		}
		int offered = field.options().size();
		if (offered > MANY || offered == 0) {
			return Kind.TYPED;
		}
		return (radios && !inRow && offered <= FEW) ? Kind.RADIOS : Kind.SELECT;
	}

	private @Nullable String note(Field field) {
		if (!field.mandatory()) {
			return this.words.text("work.field.optional");
		}
		Set<String> decisions = field.requiredFor();
		if (decisions.isEmpty()) {
			return null;
		}
		String labels = decisions.stream()
			.sorted()
			.map((decision) -> this.words.ofKind(this.step + ".decision." + decision, this.kind))
			.collect(Collectors.joining(", "));
		@Nullable String other = field.unless();
		return (other == null) ? this.words.text("work.field.for", labels) : this.words.text("work.field.for.unless",
				labels, this.words.ofKind(this.step + ".field." + other, this.kind));
	}

	private String text(Field field, @Nullable Object value) {
		if (value == null || value instanceof List<?>) {
			return "";
		}
		if (field.type() == FieldType.DATETIME) {
			return localTime(value.toString());
		}
		if (field.options().size() > MANY) {
			return choices(field, value).stream()
				.filter(Choice::chosen)
				.map(Choice::label)
				.findFirst()
				.orElse(value.toString());
		}
		return value.toString();
	}

	private static String localTime(String instant) {
		try {
			return LOCAL.format(OffsetDateTime.parse(instant).atZoneSameInstant(WorkingCalendar.ZONE));
		}
		catch (DateTimeParseException ex) {
			return instant;
		}
	}

	private List<Choice> choices(Field field, @Nullable Object value) {
		List<String> chosen = several(value).stream().map(String::valueOf).toList();
		OptionLabels labels = new OptionLabels(field.options(), (option) -> label(this.words, option));
		return field.options()
			.stream()
			.map((option) -> new Choice(option.value(), labels.of(option), chosen.contains(option.value())))
			.toList();
	}

	private List<StoredFile> files(Field field, @Nullable Object value) {
		if (field.type() != FieldType.FILE) {
			return List.of();
		}
		return several(value).stream()
			.map(String::valueOf)
			.map((id) -> new StoredFile(id, this.fileNames.apply(id).orElse(this.words.text("work.file.named"))))
			.toList();
	}

	private static List<?> several(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list;
		}
		return (value != null && !value.toString().isEmpty()) ? List.of(value.toString()) : List.of();
	}

	private @Nullable RowTotal total(Field field, @Nullable Object value) {
		@Nullable String amount = field.totalled();
		return (amount != null) ? new RowTotal(amount, this.words.money(RowSum.of(several(value), amount))) : null;
	}

	private List<RowView> rows(Field field, @Nullable Object value) {
		List<RowView> rows = new ArrayList<>();
		for (Object row : several(value)) {
			if (row instanceof Map<?, ?> values) {
				rows.add(row(field, Integer.toString(rows.size()), values, rows.size() + 1, false));
			}
		}
		int filled = rows.size();
		int room = (field.max() != null) ? Math.min(SPARE_ROWS, field.max() - filled) : SPARE_ROWS;
		IntStream.range(filled, filled + room)
			.forEach((index) -> rows.add(row(field, Integer.toString(index), Map.of(), index + 1, true)));
		return rows;
	}

	private RowView row(Field field, String index, Map<?, ?> values, int number, boolean spare) {
		boolean template = number == 0;
		List<FieldView> fields = field.fields().stream().map((inner) -> {
			@Nullable Object value = spare ? (template ? inner.value() : null) : values.get(inner.name());
			return view(inner, field.name() + "." + inner.name(), field.name() + "[" + index + "]." + inner.name(),
					value, true);
		}).toList();
		return new RowView(number, spare, fields);
	}

	private static boolean compact(Field field) {
		return field.fields().size() <= FEW_IN_A_LINE
				&& field.fields().stream().noneMatch((inner) -> inner.type() == FieldType.LONGTEXT || inner.multiple());
	}

	/** The id of the element that takes a field. */
	static String id(String name) {
		return "f-" + name.replaceAll("[^A-Za-z0-9_]+", "-");
	}

}

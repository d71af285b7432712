package vn.phanbien.review.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.officialdoc.FillableForm;
import vn.phanbien.officialdoc.FillableForm.Choice;
import vn.phanbien.officialdoc.FillableForm.Closing;
import vn.phanbien.officialdoc.FillableForm.Column;
import vn.phanbien.officialdoc.FillableForm.Facts;
import vn.phanbien.officialdoc.FillableForm.Grid;
import vn.phanbien.officialdoc.FillableForm.Heading;
import vn.phanbien.officialdoc.FillableForm.Note;
import vn.phanbien.officialdoc.FillableForm.Part;
import vn.phanbien.officialdoc.FillableForm.Pick;
import vn.phanbien.officialdoc.FillableForm.TextBox;
import vn.phanbien.officialdoc.FillableForm.Tick;
import vn.phanbien.review.Question;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.FieldType;
import vn.phanbien.worklist.Option;

/**
 * Lays the fields of a critique out on a sheet, with the questions as the round asks
 * them.
 */
final class CritiqueSheet {

	/** The property in which a file remembers what stood in it at first. */
	static final String BEFORE = "form-before";

	private static final String LABEL = "step.Task_SubmitCritique.field.";

	/** Rows to write in, and so many more than are filled already. */
	private static final int ROOM = 8;

	private static final int MORE_ROOM = 4;

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

	private static final Map<String, Integer> WIDTHS = Map.of("section", 11, "page", 10, "quote", 28, "problem", 34,
			"proposal", 34, "weight", 11, "addressee", 16);

	private final Words words;

	private final CaseKind kind;

	private final Map<Integer, String> questions;

	/** The letter of the last heading. */
	private char letter = 'A' - 1;

	CritiqueSheet(Words words, ReviewRound round) {
		this.words = words;
		this.kind = round.caseNumber().kind();
		this.questions = round.questions().stream().collect(Collectors.toMap(Question::section, Question::content));
	}

	FillableForm of(CritiqueHead.Head head, List<Field> fields, CritiqueMark mark) {
		List<Part> parts = new ArrayList<>();
		parts.add(new Facts(head.facts()));
		parts.add(new Note(this.words.text("critiqueFile.how")));
		parts.add(new Heading(lettered("sections")));
		boolean earlier = false;
		for (Field field : fields) {
			if (field.name().startsWith("earlier") && !earlier) {
				parts.add(new Heading(lettered("earlier")));
				earlier = true;
			}
			part(field).ifPresent(parts::add);
		}
		parts.add(new Closing(this.words.text("critiqueFile.day"), this.words.text("critiqueFile.signer"),
				this.words.text("critiqueFile.sign"), head.reviewer()));
		String title = this.words.ofKind("critiqueFile.heading", this.kind);
		return new FillableForm(title, head.union(), parts, mark.text(), Map.of(BEFORE, traces(parts)));
	}

	private Optional<Part> part(Field field) {
		return switch (field.type()) {
			case LONGTEXT -> Optional.of(new TextBox(field.name(), question(field), text(field.value())));
			case ROWS -> Optional.of(grid(field));
			case CHOICE -> Optional.of(pick(field));
			case BOOLEAN -> Optional.of(new Tick(field.name(), this.words.text("critiqueFile.confirmed"),
					"true".equals(text(field.value()))));
			default -> Optional.empty();
		};
	}

	private String question(Field field) {
		if (!field.name().matches("s\\d")) {
			return lettered(field.name());
		}
		int section = Integer.parseInt(field.name().substring(1));
		String asked = this.questions.getOrDefault(section, this.words.ofKind(LABEL + field.name(), this.kind));
		return section + ". " + line(asked);
	}

	private String lettered(String name) {
		this.letter++;
		return this.letter + ". " + this.words.ofKind("critiqueFile.part." + name, this.kind);
	}

	private Pick pick(Field field) {
		Field.@Nullable Label label = field.label();
		if (label == null) {
			return new Pick(field.name(), lettered(field.name()), choices(field), text(field.value()), true);
		}
		String asked = line(this.words.ofKind(label.messageKey(), this.kind, label.arguments().toArray()));
		return new Pick(field.name(), asked, choices(field), text(field.value()), false);
	}

	private Grid grid(Field field) {
		List<Column> columns = field.fields()
			.stream()
			.map((column) -> new Column(column.name(),
					this.words.ofKind(LABEL + field.name() + "." + column.name(), this.kind),
					WIDTHS.getOrDefault(column.name(), 20), choices(column)))
			.toList();
		List<Map<String, String>> rows = rows(field);
		return new Grid(field.name(), lettered(field.name()), this.words.text("critiqueFile.points.how"), columns, rows,
				Math.max(ROOM, rows.size() + MORE_ROOM));
	}

	private static List<Map<String, String>> rows(Field field) {
		Stream<?> rows = (field.value() instanceof List<?> list) ? list.stream() : Stream.empty();
		return rows.flatMap((row) -> (row instanceof Map<?, ?> cells) ? Stream.of(cells) : Stream.empty())
			.map((cells) -> {
				Map<String, String> texts = new LinkedHashMap<>();
				field.fields().forEach((column) -> {
					String text = text(cells.get(column.name()));
					if (!text.isEmpty()) {
						texts.put(column.name(), text);
					}
				});
				return texts;
			})
			.filter((texts) -> !texts.isEmpty())
			.toList();
	}

	private List<Choice> choices(Field field) {
		if (field.name().equals("section")) {
			return field.options().stream().map(this::section).toList();
		}
		return field.options().stream().map((option) -> new Choice(option.value(), text(option), List.of())).toList();
	}

	private Choice section(Option option) {
		String text = this.words.text("critiqueFile.section", option.value());
		String asked = this.questions.getOrDefault(Integer.valueOf(option.value()), text(option));
		return new Choice(option.value(), text, List.of(asked, option.value() + ". " + asked));
	}

	private String text(Option option) {
		@Nullable String key = option.messageKey();
		@Nullable String text = option.text();
		return (key != null) ? this.words.ofKind(key, this.kind) : (text != null) ? text : option.value();
	}

	/** As forms keep texts: nothing around them, and nothing that can't be printed. */
	private static String text(@Nullable Object value) {
		String text = (value != null) ? value.toString().replace("\r\n", "\n").replace('\r', '\n') : "";
		return UNPRINTABLE.matcher(text).replaceAll("").strip();
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** Names the fields that a sheet asks for. */
	static List<String> asked(FillableForm sheet) {
		return sheet.parts().stream().flatMap((part) -> answer(part).keySet().stream()).toList();
	}

	private static String traces(List<Part> parts) {
		return parts.stream()
			.flatMap((part) -> answer(part).entrySet().stream())
			.map((answer) -> trace(answer.getKey(), answer.getValue()))
			.collect(Collectors.joining(" "));
	}

	private static Map<String, Object> answer(Part part) {
		if (part instanceof TextBox box) {
			return Map.of(box.tag(), box.value());
		}
		if (part instanceof Grid grid) {
			return Map.of(grid.tag(), grid.rows());
		}
		if (part instanceof Pick pick) {
			return Map.of(pick.tag(), pick.value());
		}
		return (part instanceof Tick tick) ? Map.of(tick.tag(), tick.ticked() ? "true" : "") : Map.of();
	}

	/** What an answer leaves behind, so that another can be told from it. */
	static String trace(String field, @Nullable Object answer) {
		String text = (answer instanceof List<?> rows) ? rows.stream()
			.flatMap((row) -> (row instanceof Map<?, ?> cells) ? Stream.of(new TreeMap<>(cells).toString())
					: Stream.empty())
			.collect(Collectors.joining("|")) : text(answer);
		return field + "=" + CritiqueMark.digest(text);
	}

}

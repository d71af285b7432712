package vn.phanbien.worklist.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Answer;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.OfflineForm.Unread;
import vn.phanbien.worklist.OfflineForms.Report;
import vn.phanbien.worklist.OfflineForms;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.web.OfflineView.MissingLine;
import vn.phanbien.worklist.web.OfflineView.ReportView;
import vn.phanbien.worklist.web.OfflineView.UnreadLine;
import vn.phanbien.worklist.web.StepView.Line;

/**
 * Says in words how a form on file was read.
 */
@Component
class OfflineViews {

	/** A field in a row, such as {@code points[2].problem}. */
	private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");

	private final OfflineForms forms;

	private final MergedViews lines;

	private final Words words;

	OfflineViews(OfflineForms forms, MergedViews lines, Words words) {
		this.forms = forms;
		this.lines = lines;
		this.words = words;
	}

	@Nullable OfflineView of(Actor actor, StepDesk desk, @Nullable String error) {
		if (!this.forms.offers(desk.item().step()) || desk.form().owed() > 0) {
			return null;
		}
		Optional<Report> last = this.forms.last(actor, desk.item().id());
		return new OfflineView(error, last.map((report) -> report(actor, desk, report)).orElse(null));
	}

	private ReportView report(Actor actor, StepDesk desk, Report report) {
		Labels labels = labels(desk);
		return new ReportView(this.words.text("work.formFile.report", report.fileName(), report.at(), report.filled()),
				report.unread()
					.stream()
					.map((one) -> new UnreadLine(where(labels, one), why(one), one.text()))
					.toList(),
				report.changes()
					.stream()
					.flatMap((change) -> Stream.ofNullable(labels.field(change.field()))
						.map((field) -> new Line(labels.of(field.name(), null, null),
								before(actor, desk.item(), field, change.before()))))
					.toList(),
				report.missing().stream().map((error) -> missing(labels, error)).toList());
	}

	Labels labels(StepDesk desk) {
		return new Labels(this.words, desk.item(), desk.form().fields());
	}

	String where(Labels labels, Unread one) {
		String field = one.field();
		return (field != null) ? labels.of(field, one.row(), one.column()) : this.words.text("work.formFile.elsewhere");
	}

	String why(Unread one) {
		return this.words.text("work.formFile.unread." + one.why());
	}

	private String before(Actor actor, WorkItem item, Field field, @Nullable Object value) {
		if (value == null) {
			return this.words.text("work.formFile.before.none");
		}
		Map<String, Object> values = new HashMap<>();
		values.put(field.name(), value);
		String before = this.lines.lines(actor, item, Answer.of(List.of(field), values), null, null)
			.stream()
			.map((line) -> (value instanceof List<?>) ? line.label() + "\n" + line.text() : line.text())
			.collect(Collectors.joining("\n"));
		return this.words.text("work.formFile.before", before);
	}

	private MissingLine missing(Labels labels, FieldError error) {
		return new MissingLine(where(labels, error), this.words.textOf(error.messageKey(), error.arguments()),
				"#" + FieldViews.id(error.field()));
	}

	String where(Labels labels, FieldError error) {
		Matcher row = IN_ROW.matcher(error.field());
		return row.matches() ? labels.of(row.group(1), Integer.parseInt(row.group(2)) + 1, row.group(3))
				: labels.of(error.field(), null, null);
	}

	/**
	 * The labels of the fields of a step.
	 *
	 * @param words the words
	 * @param item the step
	 * @param fields its fields
	 */
	record Labels(Words words, WorkItem item, List<Field> fields) {

		@Nullable Field field(String name) {
			return this.fields.stream().filter((field) -> field.name().equals(name)).findFirst().orElse(null);
		}

		String of(String name, @Nullable Integer row, @Nullable String column) {
			@Nullable Field field = field(name);
			String key = "step." + this.item.step() + ".field." + name;
			CaseKind kind = this.item.caseNumber().kind();
			String label = (field != null)
					? FieldViews.label(this.words, field.label(), FieldViews.labelKey(field, key), kind) : name;
			return Stream
				.of(Optional.of(label),
						Optional.ofNullable(row).map((number) -> this.words.text("work.formFile.row", number)),
						Optional.ofNullable(column).map((inner) -> this.words.ofKind(key + "." + inner, kind)))
				.flatMap(Optional::stream)
				.collect(Collectors.joining(", "));
		}

	}

}

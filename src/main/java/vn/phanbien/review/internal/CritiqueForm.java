package vn.phanbien.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.phanbien.review.Addressee;
import vn.phanbien.review.Attachment;
import vn.phanbien.review.Conclusion;
import vn.phanbien.review.Critique.Opinion;
import vn.phanbien.review.Critique.Parts;
import vn.phanbien.review.CritiquePoint;
import vn.phanbien.review.CritiquePoint.Finding;
import vn.phanbien.review.PointMark;
import vn.phanbien.review.PointProgress;
import vn.phanbien.review.Section;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Submission.OnPaper;
import vn.phanbien.worklist.Values;

import org.jspecify.annotations.Nullable;

/**
 * The form of a critique: nine sections, a remark on the whole, points as rows, and from
 * the second round on a judgement of each point of the round before. Without a remark on
 * the whole there must be a point, and the other way round.
 */
final class CritiqueForm {

	private static final int LONGEST_LABEL = 120;

	private static final String SECTION_LABEL = "step.Task_SubmitCritique.field.s";

	private CritiqueForm() {
	}

	static List<Field> fields(CaseKind kind, List<CritiquePoint> earlier) {
		List<Field> fields = new ArrayList<>();
		IntStream.rangeClosed(1, Section.COUNT).forEach((section) -> fields.add(Field.longText("s" + section)));
		fields.add(Field.rows("points", Field.choice("section", sections()), Field.text("page"),
				Field.longText("quote"), Field.longText("problem").required(), Field.longText("proposal"),
				Field.choice("weight", Option.of(Weight.values())),
				Field.choice("addressee", Option.of(Addressee.values()))));
		if (!earlier.isEmpty()) {
			fields.add(earlier(earlier));
		}
		fields.add(Field.longText("general").required(SubmitDecision.SUBMIT).unless("points"));
		if (kind != CaseKind.CONSULT) {
			fields.add(Field.choice("conclusion", Option.of(Conclusion.values())).required(SubmitDecision.SUBMIT));
		}
		fields.add(Field.file("attachments").many());
		fields.add(Field.bool("confirmed").required(SubmitDecision.SUBMIT));
		return fields;
	}

	private static Field earlier(List<CritiquePoint> points) {
		List<Option> options = points.stream().map((point) -> Option.named(key(point), label(point))).toList();
		List<Map<String, Object>> rows = points.stream()
			.map((point) -> Map.<String, Object>of("point", key(point), "mark", PointProgress.NOT.name()))
			.toList();
		return Field
			.rows("earlier", Field.choice("point", options).required(),
					Field.choice("mark", Option.of(PointProgress.values())).required())
			.between(0, Math.max(rows.size(), 1))
			.value(rows);
	}

	private static List<Option> sections() {
		return IntStream.rangeClosed(1, Section.COUNT)
			.mapToObj((section) -> new Option(String.valueOf(section), SECTION_LABEL + section, null))
			.toList();
	}

	private static String label(CritiquePoint point) {
		Finding finding = point.finding();
		String page = Optional.ofNullable(finding.page()).map((where) -> " (" + where + ")").orElse("");
		String text = finding.section() + page + ": " + finding.problem();
		return (text.length() > LONGEST_LABEL) ? text.substring(0, LONGEST_LABEL) + "…" : text;
	}

	private static String key(CritiquePoint point) {
		return String.valueOf(point.id());
	}

	static Opinion opinion(Values values) {
		Opinion opinion = new Opinion(values.choice("conclusion", Conclusion.class).orElse(null),
				values.text("general").orElse(null));
		if (opinion.general() == null && values.rows("points").isEmpty()) {
			throw new InvalidInput("general", "field.review.generalOrPoint");
		}
		return opinion;
	}

	static List<Finding> findings(Values values) {
		return values.rows("points").stream().map(CritiqueForm::finding).toList();
	}

	private static Finding finding(Values row) {
		return new Finding(row.text("section").map(Integer::valueOf).orElse(Finding.WHOLE),
				row.text("page").orElse(null), row.text("quote").orElse(null), row.requireText("problem"),
				row.text("proposal").orElse(null), row.choice("weight", Weight.class).orElse(Weight.MEDIUM),
				row.choice("addressee", Addressee.class).orElse(Addressee.DRAFTER));
	}

	static Parts parts(Values values, @Nullable OnPaper paper) {
		List<Section> sections = IntStream.rangeClosed(1, Section.COUNT)
			.boxed()
			.flatMap((section) -> values.text("s" + section).map((text) -> new Section(section, text)).stream())
			.toList();
		Stream<String> scan = Optional.ofNullable(paper).map(OnPaper::document).stream();
		List<Attachment> attachments = Stream.concat(values.texts("attachments").stream(), scan)
			.distinct()
			.map(Attachment::new)
			.toList();
		return new Parts(sections, marks(values), attachments);
	}

	private static List<PointMark> marks(Values values) {
		List<PointMark> marks = values.rows("earlier")
			.stream()
			.map((row) -> new PointMark(Long.parseLong(row.requireText("point")),
					row.choice("mark", PointProgress.class).orElse(PointProgress.NOT)))
			.toList();
		if (marks.stream().map(PointMark::pointId).distinct().count() < marks.size()) {
			throw new InvalidInput("earlier", "field.review.markedTwice");
		}
		return marks;
	}

}

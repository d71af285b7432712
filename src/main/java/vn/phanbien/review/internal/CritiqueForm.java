package vn.phanbien.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.review.Addressee;
import vn.phanbien.review.Attachment;
import vn.phanbien.review.Conclusion;
import vn.phanbien.review.Critique.Opinion;
import vn.phanbien.review.Critique.Parts;
import vn.phanbien.review.CritiquePoint.Finding;
import vn.phanbien.review.CritiquePoint;
import vn.phanbien.review.PointMark;
import vn.phanbien.review.PointProgress;
import vn.phanbien.review.Section;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Submission.OnPaper;
import vn.phanbien.worklist.Values;

/**
 * The form of a critique: nine sections, a remark on the whole, points as rows, and from
 * the second round on a judgement of each point of the round before. Without a remark on
 * the whole there must be a point, and the other way round.
 */
final class CritiqueForm {

	static final String ATTACHMENTS = "attachments";

	private static final int LONGEST_LABEL = 1000;

	private static final String EARLIER = "step.Task_SubmitCritique.field.earlier";

	private static final String SECTION_LABEL = "step.Task_SubmitCritique.field.s";

	private CritiqueForm() {
	}

	static List<Field> fields(CaseKind kind, List<CritiquePoint> earlier, Words words) {
		List<Field> fields = new ArrayList<>();
		IntStream.rangeClosed(1, Section.COUNT).forEach((section) -> fields.add(Field.longText("s" + section)));
		fields.add(Field.rows("points", Field.choice("section", sections()), Field.text("page"),
				Field.longText("quote"), Field.longText("problem").required(), Field.longText("proposal"),
				Field.choice("weight", Option.of(Weight.values())),
				Field.choice("addressee", Option.of(Addressee.values()))));
		earlier.forEach((point) -> fields.add(mark(point, kind, words)));
		fields.add(Field.longText("general").required(SubmitDecision.SUBMIT).unless("points"));
		if (kind != CaseKind.CONSULT) {
			fields.add(Field.choice("conclusion", Option.of(Conclusion.values())).required(SubmitDecision.SUBMIT));
		}
		fields.add(Field.file(ATTACHMENTS).many());
		fields.add(Field.bool("confirmed").required(SubmitDecision.SUBMIT));
		return fields;
	}

	/**
	 * Asks what has become of an earlier point. Nothing is proposed: a mark that nobody
	 * chose would be a voice that nobody gave.
	 */
	private static Field mark(CritiquePoint point, CaseKind kind, Words words) {
		Finding finding = point.finding();
		String where = Stream
			.of(section(finding, kind, words),
					Optional.ofNullable(finding.page()).map((page) -> words.text("review.point.page", page)))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(", "));
		Field mark = Field.choice(markField(point), Option.of(PointProgress.values())).required(SubmitDecision.SUBMIT);
		return where.isEmpty() ? mark.labelled(EARLIER + ".whole", shortened(finding.problem()))
				: mark.labelled(EARLIER, where, shortened(finding.problem()));
	}

	private static Optional<String> section(Finding finding, CaseKind kind, Words words) {
		return (finding.section() == Finding.WHOLE) ? Optional.empty()
				: Optional.of(words.ofKind(SECTION_LABEL + finding.section(), kind));
	}

	private static List<Option> sections() {
		return IntStream.rangeClosed(1, Section.COUNT)
			.mapToObj((section) -> new Option(String.valueOf(section), SECTION_LABEL + section, null))
			.toList();
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST_LABEL) ? text.substring(0, LONGEST_LABEL) + "…" : text;
	}

	private static String markField(CritiquePoint point) {
		return "earlier" + point.id();
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

	static Parts parts(Values values, List<CritiquePoint> earlier, @Nullable OnPaper paper) {
		List<Section> sections = IntStream.rangeClosed(1, Section.COUNT)
			.boxed()
			.flatMap((section) -> values.text("s" + section).map((text) -> new Section(section, text)).stream())
			.toList();
		Stream<String> scan = Optional.ofNullable(paper).map(OnPaper::document).stream();
		List<Attachment> attachments = Stream.concat(values.texts(ATTACHMENTS).stream(), scan)
			.distinct()
			.map(Attachment::new)
			.toList();
		return new Parts(sections, marks(values, earlier), attachments);
	}

	private static List<PointMark> marks(Values values, List<CritiquePoint> earlier) {
		return earlier.stream()
			.flatMap((point) -> values.choice(markField(point), PointProgress.class)
				.map((progress) -> new PointMark(point.id(), progress))
				.stream())
			.toList();
	}

}

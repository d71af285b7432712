package vn.phanbien.report.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.phanbien.report.DraftRecommendation;
import vn.phanbien.report.ReportText;
import vn.phanbien.review.Addressee;
import vn.phanbien.review.Weight;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Values;

/**
 * The fields in which a draft is written. Where a recommendation stems from the
 * synthesis, its support and dissent are the synthesis's to say, not the drafter's.
 */
final class DraftForm {

	private static final int LABEL = 80;

	private final Map<Integer, DraftRecommendation> origins = new LinkedHashMap<>();

	DraftForm(List<DraftRecommendation> origins) {
		for (DraftRecommendation origin : origins) {
			Integer key = origin.origin();
			if (key != null) {
				this.origins.put(key, origin);
			}
		}
	}

	List<Field> fields(ReportDraft draft) {
		ReportText text = draft.text();
		return List.of(Field.text("subject").value(text.subject()).required(SubmitDecision.SUBMIT),
				Field.longText("basis").value(text.basis()).required(SubmitDecision.SUBMIT),
				Field.longText("strengths").value(text.strengths()),
				Field.longText("limitations").value(text.limitations()),
				Field.longText("differingOpinions").value(text.differingOpinions()),
				recommendations().value(draft.recommendations().stream().map(DraftForm::row).toList()),
				Field.longText("conclusion").value(text.conclusion()).required(SubmitDecision.SUBMIT));
	}

	private Field recommendations() {
		List<Option> options = this.origins.entrySet()
			.stream()
			.map((entry) -> Option.named(entry.getKey().toString(), label(entry.getValue().text())))
			.toList();
		return Field.rows("recommendations", Field.longText("text").required(),
				Field.choice("addressee", Option.of(Addressee.values())).required(),
				Field.choice("weight", Option.of(Weight.values())).required(), Field.choice("origin", options),
				Field.longText("support"), Field.longText("dissent"));
	}

	private static Map<String, Object> row(DraftRecommendation recommendation) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("text", recommendation.text());
		row.put("addressee", recommendation.addressee().name());
		row.put("weight", recommendation.weight().name());
		Optional.ofNullable(recommendation.origin()).ifPresent((origin) -> row.put("origin", origin.toString()));
		Optional.ofNullable(recommendation.support()).ifPresent((support) -> row.put("support", support));
		Optional.ofNullable(recommendation.dissent()).ifPresent((dissent) -> row.put("dissent", dissent));
		return row;
	}

	ReportDraft read(Values values) {
		ReportText text = new ReportText(values.requireText("subject"), values.requireText("basis"),
				values.text("strengths").orElse(null), values.text("limitations").orElse(null),
				values.text("differingOpinions").orElse(null), values.requireText("conclusion"));
		return new ReportDraft(text, values.rows("recommendations").stream().map(this::recommendation).toList());
	}

	private DraftRecommendation recommendation(Values row) {
		Optional<DraftRecommendation> origin = row.text("origin").map(Integer::valueOf).map(this.origins::get);
		String text = row.requireText("text");
		Addressee addressee = row.choice("addressee", Addressee.class).orElseThrow();
		Weight weight = row.choice("weight", Weight.class).orElseThrow();
		if (origin.isPresent()) {
			DraftRecommendation source = origin.get();
			return new DraftRecommendation(text, addressee, weight, source.origin(), source.support(),
					source.dissent());
		}
		return new DraftRecommendation(text, addressee, weight, null, row.text("support").orElse(null),
				row.text("dissent").orElse(null));
	}

	private static String label(String text) {
		String line = text.strip();
		return (line.length() <= LABEL) ? line : line.substring(0, LABEL) + "…";
	}

}

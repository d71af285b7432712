package vn.phanbien.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.review.Addressee;
import vn.phanbien.review.Critique;
import vn.phanbien.review.CritiquePoint;
import vn.phanbien.review.Critiques;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Syntheses;
import vn.phanbien.review.Synthesis;
import vn.phanbien.review.Synthesis.Texts;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.VietnameseText;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;

/**
 * The form of a synthesis, filled in with what the machine can say of the round. It
 * carries how many critiques it was made from: they come in one by one and stay, so who
 * has seen that many knows which ones are new.
 */
@Component
class SynthesisForm {

	static final String CRITIQUES = "critiques";

	static final String DISSENT = "dissent";

	static final String SETTLED = "dissentSettled";

	private static final int LONGEST_SETTLEMENT = 2000;

	private static final int LONGEST_TRACE = 4000;

	private static final int MOST_RECOMMENDATIONS = 200;

	private final Critiques critiques;

	private final Syntheses syntheses;

	private final Tallies tallies;

	private final SynthesisWording wording;

	SynthesisForm(Critiques critiques, Syntheses syntheses, Tallies tallies, SynthesisWording wording) {
		this.critiques = critiques;
		this.syntheses = syntheses;
		this.tallies = tallies;
		this.wording = wording;
	}

	StepForm of(ReviewRound round) {
		List<Critique> critiques = this.critiques.ofRound(round.caseNumber(), round.no());
		SynthesisProposal proposal = proposal(round, critiques);
		Optional<Synthesis> before = this.syntheses.latest(round.caseNumber());
		List<Map<String, Object>> rows = rows(proposal.merge(before.orElse(null)));
		Texts texts = texts(round, proposal);
		List<Field> fields = new ArrayList<>(List.of(
				Field.number(CRITIQUES)
					.between(0, critiques.size())
					.required(SubmitDecision.SUBMIT)
					.value(critiques.size()),
				Field.longText("summary").required(SubmitDecision.SUBMIT).value(texts.summary()),
				Field.longText("majority").value(texts.majority()), Field.longText(DISSENT).value(texts.dissent()),
				Field
					.rows("recommendations", Field.longText("content").required(),
							Field.choice("addressee", Option.of(Addressee.values())).required(),
							Field.choice("weight", Option.of(Weight.values())).required(),
							Field.text("sources").between(null, LONGEST_TRACE))
					.between(0, Math.max(rows.size(), MOST_RECOMMENDATIONS))
					.value(rows)));
		if (before.flatMap(Synthesis::dissent).isPresent()) {
			fields.add(fields.size() - 1, Field.longText(SETTLED).between(null, LONGEST_SETTLEMENT));
		}
		return new StepForm(fields, List.of(Decision.of(SubmitDecision.SUBMIT)));
	}

	/**
	 * Adds the points of critiques that have come since the form was filled in. What was
	 * typed stays; words that are still the machine's follow the new figures.
	 * @param round the round
	 * @param filled the form as it was filled in
	 * @return the form as its person should see it now
	 */
	StepForm catchUp(ReviewRound round, StepForm filled) {
		List<Critique> critiques = this.critiques.ofRound(round.caseNumber(), round.no());
		int seen = seen(filled, critiques.size());
		if (seen == critiques.size()) {
			return filled;
		}
		List<Map<String, Object>> added = rows(proposal(round, critiques.subList(seen, critiques.size())).merge(null));
		Texts before = texts(round, proposal(round, critiques.subList(0, seen)));
		Texts now = texts(round, proposal(round, critiques));
		List<Field> fields = filled.fields().stream().map((field) -> switch (field.name()) {
			case CRITIQUES -> field.value(critiques.size());
			case "summary" -> follow(field, before.summary(), now.summary());
			case "majority" -> follow(field, before.majority(), now.majority());
			case DISSENT -> follow(field, before.dissent(), now.dissent());
			case "recommendations" -> field.value(Stream.concat(typed(field), added.stream()).toList());
			default -> field;
		}).toList();
		List<Notice> notices = new ArrayList<>(filled.notices());
		notices.add(new Notice("step.Task_SynthesiseRound.notice.arrived", critiques.size() - seen, added.size(),
				now.summary()));
		return new StepForm(fields, filled.decisions(), notices).beside(filled.material());
	}

	/**
	 * Refuses a synthesis of less than has been said.
	 * @param round the round
	 * @param seen how many critiques its author has seen
	 */
	void requireAllSeen(ReviewRound round, int seen) {
		int arrived = this.critiques.ofRound(round.caseNumber(), round.no()).size() - seen;
		if (arrived > 0) {
			throw new Conflict("error.review.critiquesArrived", arrived);
		}
	}

	/**
	 * Refuses to lose what the round before held against the majority: it stays, or it is
	 * said why not.
	 * @param round the round
	 * @param dissent the dissent as its author leaves it
	 * @param settled why something of it was dropped or changed
	 * @return whether something of it was
	 */
	boolean requireDissentKept(ReviewRound round, Optional<String> dissent, Optional<String> settled) {
		List<String> kept = folded(dissent.orElse(""));
		boolean dropped = this.syntheses.latest(round.caseNumber())
			.flatMap(Synthesis::dissent)
			.filter((before) -> !kept.containsAll(folded(before)))
			.isPresent();
		if (dropped && settled.isEmpty()) {
			throw new InvalidInput(SETTLED, "field.review.dissentDropped");
		}
		return dropped;
	}

	private static List<String> folded(String text) {
		return text.lines().map(VietnameseText::fold).map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	SynthesisProposal proposal(ReviewRound round) {
		return proposal(round, this.critiques.ofRound(round.caseNumber(), round.no()));
	}

	private SynthesisProposal proposal(ReviewRound round, List<Critique> critiques) {
		List<CritiquePoint> points = this.critiques.points(round.caseNumber());
		return new SynthesisProposal(critiques, points);
	}

	/** What can't be a count is for the validation to refuse. */
	private static int seen(StepForm filled, int all) {
		String count = filled.fields()
			.stream()
			.filter((field) -> field.name().equals(CRITIQUES))
			.map((field) -> String.valueOf(field.value()))
			.findFirst()
			.orElse("");
		return count.matches("\\d{1,6}") ? Math.min(Integer.parseInt(count), all) : all;
	}

	private static Stream<?> typed(Field field) {
		return (field.value() instanceof List<?> rows) ? rows.stream() : Stream.empty();
	}

	private static Field follow(Field field, @Nullable String before, @Nullable String now) {
		return lines(field.value()).equals(lines(before)) ? field.value(now) : field;
	}

	/** A page sends line ends of its own. */
	private static List<String> lines(@Nullable Object text) {
		return (text != null) ? text.toString().strip().lines().toList() : List.of();
	}

	private static List<Map<String, Object>> rows(List<SynthesisProposal.Merged> merged) {
		return merged.stream().map(SynthesisForm::row).toList();
	}

	private static Map<String, Object> row(SynthesisProposal.Merged merged) {
		return Map.of("content", merged.content(), "addressee", merged.addressee().name(), "weight",
				merged.weight().name(), "sources", text(merged.sources()));
	}

	private static String text(Collection<Long> sources) {
		return sources.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	private Texts texts(ReviewRound round, SynthesisProposal proposal) {
		int seats = this.tallies.of(round).seats();
		Optional<String> carried = this.syntheses.latest(round.caseNumber()).flatMap(Synthesis::dissent);
		return new Texts(this.wording.summary(round.no(), round.caseNumber().kind(), proposal, seats),
				this.wording.majority(proposal).orElse(null), this.wording.dissent(proposal, carried).orElse(null));
	}

}

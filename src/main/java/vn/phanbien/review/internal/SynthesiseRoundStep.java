package vn.phanbien.review.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Addressee;
import vn.phanbien.review.Critiques;
import vn.phanbien.review.Recommendation;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;
import vn.phanbien.review.Syntheses;
import vn.phanbien.review.Synthesis;
import vn.phanbien.review.Synthesis.Texts;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * The secretary merges points into recommendations, each traced to its points; majority
 * and dissent are kept. From then on the critiques are open to those who gave one.
 */
@Component
class SynthesiseRoundStep implements StepHandler {

	private static final int LONGEST_TRACE = 4000;

	private final Rounds rounds;

	private final Critiques critiques;

	private final Syntheses syntheses;

	private final Tallies tallies;

	private final UnansweredInvitations unanswered;

	private final SynthesisWording wording;

	private final Timeline timeline;

	private final Clock clock;

	SynthesiseRoundStep(Rounds rounds, Critiques critiques, Syntheses syntheses, Tallies tallies,
			UnansweredInvitations unanswered, SynthesisWording wording, Timeline timeline, Clock clock) {
		this.rounds = rounds;
		this.critiques = critiques;
		this.syntheses = syntheses;
		this.tallies = tallies;
		this.unanswered = unanswered;
		this.wording = wording;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "Task_SynthesiseRound";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		ReviewRound round = this.rounds.require(step.caseNumber());
		SynthesisProposal proposal = proposal(round);
		List<Map<String, Object>> rows = proposal.merge(this.syntheses.latest(step.caseNumber()).orElse(null))
			.stream()
			.map(SynthesiseRoundStep::row)
			.toList();
		int seats = this.tallies.of(round).seats();
		return new StepForm(List.of(
				Field.longText("summary")
					.required(SubmitDecision.SUBMIT)
					.value(this.wording.summary(round.no(), step.caseNumber().kind(), proposal, seats)),
				Field.longText("majority").value(this.wording.majority(proposal).orElse(null)),
				Field.longText("dissent").value(this.wording.dissent(proposal).orElse(null)),
				Field
					.rows("recommendations", Field.longText("content").required(),
							Field.choice("addressee", Option.of(Addressee.values())).required(),
							Field.choice("weight", Option.of(Weight.values())).required(),
							Field.text("sources").between(null, LONGEST_TRACE))
					.between(0, Math.max(rows.size(), 200))
					.value(rows)),
				List.of(Decision.of(SubmitDecision.SUBMIT)));
	}

	private static Map<String, Object> row(SynthesisProposal.Merged merged) {
		return Map.of("content", merged.content(), "addressee", merged.addressee().name(), "weight",
				merged.weight().name(), "sources", text(merged.sources()));
	}

	private static String text(Collection<Long> sources) {
		return sources.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		CaseNumber caseNumber = step.caseNumber();
		PersonId by = submission.actor().person();
		Values values = submission.values();
		ReviewRound round = this.rounds.require(caseNumber);
		List<Recommendation> recommendations = recommendations(values, proposal(round));
		Texts texts = new Texts(values.requireText("summary"), values.text("majority").orElse(null),
				values.text("dissent").orElse(null));
		this.syntheses.save(new Synthesis(round, texts, recommendations, by, this.clock.instant()));
		this.rounds.save(round);
		this.unanswered.giveUp(round);
		this.timeline.record(caseNumber, by, Audience.INTERNAL, "timeline.review.synthesised", round.no(),
				recommendations.size());
	}

	private static List<Recommendation> recommendations(Values values, SynthesisProposal proposal) {
		List<Recommendation> recommendations = new ArrayList<>();
		for (Values row : values.rows("recommendations")) {
			int index = recommendations.size();
			Set<Long> sources = sources(row.text("sources").orElse(""), proposal, index);
			recommendations.add(new Recommendation(index + 1, row.requireText("content"),
					row.choice("addressee", Addressee.class).orElse(Addressee.DRAFTER),
					row.choice("weight", Weight.class).orElse(Weight.MEDIUM), sources, proposal.supporters(sources),
					proposal.voices()));
		}
		return recommendations;
	}

	private static Set<Long> sources(String text, SynthesisProposal proposal, int index) {
		Set<Long> sources = new LinkedHashSet<>();
		for (String part : Arrays.asList(text.split("[,;\\s]+"))) {
			if (!part.isEmpty()) {
				if (!part.matches("\\d{1,18}") || !proposal.knows(Long.parseLong(part))) {
					throw new InvalidInput("recommendations[" + index + "].sources", "field.review.unknownPoint", part);
				}
				sources.add(Long.valueOf(part));
			}
		}
		return sources;
	}

	private SynthesisProposal proposal(ReviewRound round) {
		return new SynthesisProposal(this.critiques.ofRound(round.caseNumber(), round.no()),
				this.critiques.points(round.caseNumber()));
	}

}

package vn.phanbien.review.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Addressee;
import vn.phanbien.review.Recommendation;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;
import vn.phanbien.review.Syntheses;
import vn.phanbien.review.Synthesis;
import vn.phanbien.review.Synthesis.Texts;
import vn.phanbien.review.Weight;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * The secretary merges points into recommendations, each traced to its points; majority
 * and dissent are kept. From then on the critiques are open to those who gave one.
 */
@Component
class SynthesiseRoundStep implements StepHandler {

	private final Rounds rounds;

	private final SynthesisForm form;

	private final OpinionBoards boards;

	private final Syntheses syntheses;

	private final UnansweredInvitations unanswered;

	private final Timeline timeline;

	private final Clock clock;

	SynthesiseRoundStep(Rounds rounds, SynthesisForm form, OpinionBoards boards, Syntheses syntheses,
			UnansweredInvitations unanswered, Timeline timeline, Clock clock) {
		this.rounds = rounds;
		this.form = form;
		this.boards = boards;
		this.syntheses = syntheses;
		this.unanswered = unanswered;
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
		return this.form.of(round)
			.beside(StepMaterial.papers(RoundPapers.KEY, "dossier").exhibit(this.boards.of(round, actor.person())));
	}

	@Override
	public StepForm answerable(StepContext step, Actor actor) {
		return this.form.of(this.rounds.require(step.caseNumber()));
	}

	@Override
	public StepForm catchUp(StepContext step, StepForm filled) {
		return this.form.catchUp(this.rounds.require(step.caseNumber()), filled);
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		CaseNumber caseNumber = step.caseNumber();
		PersonId by = submission.actor().person();
		Values values = submission.values();
		ReviewRound round = this.rounds.require(caseNumber);
		this.form.requireAllSeen(round, values.integer(SynthesisForm.CRITIQUES).orElse(0));
		Optional<String> settled = values.text(SynthesisForm.SETTLED);
		boolean dropped = this.form.requireDissentKept(round, values.text(SynthesisForm.DISSENT), settled);
		List<Recommendation> recommendations = recommendations(values, this.form.proposal(round));
		Texts texts = new Texts(values.requireText("summary"), values.text("majority").orElse(null),
				values.text(SynthesisForm.DISSENT).orElse(null));
		this.syntheses.save(new Synthesis(round, texts, recommendations, by, this.clock.instant()));
		this.rounds.save(round);
		this.unanswered.giveUp(round);
		this.timeline.record(caseNumber, by, Audience.INTERNAL, "timeline.review.synthesised", round.no(),
				recommendations.size());
		settled.filter((why) -> dropped)
			.ifPresent((why) -> this.timeline.record(caseNumber, by, Audience.INTERNAL,
					"timeline.review.dissentSettled", round.no(), why));
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

}

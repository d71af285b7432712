package vn.phanbien.review.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Plan;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The chair decides whether enough was heard.
 */
@Component
class DecideRoundStep implements StepHandler {

	private final Rounds rounds;

	private final Assignments assignments;

	private final Timeline timeline;

	private final Words words;

	DecideRoundStep(Rounds rounds, Assignments assignments, Timeline timeline, Words words) {
		this.words = words;
		this.rounds = rounds;
		this.assignments = assignments;
		this.timeline = timeline;
	}

	@Override
	public String step() {
		return "Task_DecideRound";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		int round = this.rounds.require(step.caseNumber()).no();
		int planned = this.assignments.require(step.caseNumber()).plan().map(Plan::rounds).orElse(1);
		return new StepForm(List.of(),
				List.of(Decision.of(RoundDecision.FINISH), Decision.withReason(RoundDecision.ANOTHER_ROUND)))
			.beside(StepMaterial.papers(RoundPapers.KEY, "meetings")
				.facts(List.of(new Fact("review.fact.rounds",
						this.words.text("review.fact.rounds.planned", round, planned)))));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		ReviewRound round = this.rounds.require(step.caseNumber());
		if (submission.decided(RoundDecision.ANOTHER_ROUND)) {
			round.goOn(submission.requireComment());
			this.rounds.save(round);
		}
		this.timeline.record(step.caseNumber(), submission.actor().person(), Audience.INTERNAL,
				"timeline.review.decided." + submission.decision(), round.no());
	}

}

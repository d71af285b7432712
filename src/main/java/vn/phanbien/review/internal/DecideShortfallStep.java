package vn.phanbien.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.DeadlineWarnings;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Quorum.Tally;
import vn.phanbien.review.QuorumNotReached;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.WorkItemProjection;

/**
 * The chair decides when the window has ended with too few critiques. Going on is offered
 * once late ones have made up for it, waiting as long as a seat can still bring one.
 */
@Component
class DecideShortfallStep implements StepHandler {

	private final Rounds rounds;

	private final Tallies tallies;

	private final RoundDays days;

	private final WorkItemProjection workItems;

	private final Timeline timeline;

	private final DeadlineWarnings warnings;

	private final Words words;

	DecideShortfallStep(Rounds rounds, Tallies tallies, RoundDays days, WorkItemProjection workItems, Timeline timeline,
			DeadlineWarnings warnings, Words words) {
		this.words = words;
		this.rounds = rounds;
		this.tallies = tallies;
		this.days = days;
		this.workItems = workItems;
		this.timeline = timeline;
		this.warnings = warnings;
	}

	@Override
	public String step() {
		return "Task_DecideShortfall";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		ReviewRound round = this.rounds.require(step.caseNumber());
		Tally tally = this.tallies.of(round);
		List<Field> fields = new ArrayList<>();
		List<Decision> decisions = new ArrayList<>();
		if (this.tallies.quorum().reached(tally)) {
			decisions.add(Decision.of(ShortfallDecision.PROCEED));
		}
		if (tally.open() > 0) {
			decisions.add(Decision.of(ShortfallDecision.EXTEND));
			fields.add(Field.date("newDate")
				.required(ShortfallDecision.EXTEND)
				.value(this.days.extension(round).toString()));
		}
		decisions.add(Decision.withReason(ShortfallDecision.CANCEL_ROUND));
		return new StepForm(fields, decisions).beside(StepMaterial.papers(RoundPapers.KEY)
			.facts(List.of(new Fact("review.fact.tally", this.words.text("review.fact.tally.missing", tally.critiques(),
					tally.seats(), tally.reviewerCritiques(), this.tallies.quorum().missing(tally))))));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		ReviewRound round = this.rounds.require(step.caseNumber());
		PersonId by = submission.actor().person();
		switch (submission.decision(ShortfallDecision.class)) {
			case EXTEND -> extend(round, submission, by);
			case PROCEED -> proceed(round, by);
			case CANCEL_ROUND -> cancel(round, submission.requireComment(), by);
		}
	}

	private void extend(ReviewRound round, Submission submission, PersonId by) {
		LocalDate newDate = submission.values().requireDate("newDate");
		this.days.requireNotPast("newDate", newDate);
		this.days.requireAfter("newDate", newDate, round.dueDate());
		round.extend(newDate);
		this.rounds.save(round);
		this.workItems.refresh(round.caseNumber());
		this.timeline.record(round.caseNumber(), by, Audience.INTERNAL, "timeline.review.extended", round.no(),
				newDate);
		this.warnings.planned(round.caseNumber(), by, newDate, "timeline.review.afterDeadline", round.no(), newDate);
	}

	private void proceed(ReviewRound round, PersonId by) {
		Tally tally = this.tallies.of(round);
		if (!this.tallies.quorum().reached(tally)) {
			throw new QuorumNotReached(tally.critiques(), tally.seats());
		}
		this.timeline.record(round.caseNumber(), by, Audience.INTERNAL, "timeline.review.proceeded", round.no(),
				tally.critiques());
	}

	private void cancel(ReviewRound round, String reason, PersonId by) {
		round.cancel(reason);
		this.rounds.save(round);
		this.timeline.record(round.caseNumber(), by, Audience.INTERNAL, "timeline.review.cancelled", round.no(),
				reason);
	}

}

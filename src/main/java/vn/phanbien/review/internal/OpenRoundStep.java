package vn.phanbien.review.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.DeadlineWarnings;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.people.Actor;
import vn.phanbien.review.Invitation;
import vn.phanbien.review.Invitations;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.RoundSeat;
import vn.phanbien.review.RoundTerms;
import vn.phanbien.review.Rounds;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * The secretary opens a round: its terms are fixed and the seats are invited.
 */
@Component
class OpenRoundStep implements StepHandler {

	private static final int LONGEST_GRACE = 30;

	private static final String KNOWINGLY = "step.Task_OpenRound.field.knowingly";

	private final Assignments assignments;

	private final Councils councils;

	private final Rounds rounds;

	private final Invitations invitations;

	private final Questionnaire questionnaire;

	private final RoundDays days;

	private final Timeline timeline;

	private final DeadlineWarnings warnings;

	private final Clock clock;

	OpenRoundStep(Assignments assignments, Councils councils, Rounds rounds, Invitations invitations,
			Questionnaire questionnaire, RoundDays days, Timeline timeline, DeadlineWarnings warnings, Clock clock) {
		this.assignments = assignments;
		this.councils = councils;
		this.rounds = rounds;
		this.invitations = invitations;
		this.questionnaire = questionnaire;
		this.days = days;
		this.timeline = timeline;
		this.warnings = warnings;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "Task_OpenRound";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		Assignment assignment = this.assignments.require(step.caseNumber());
		LocalDate due = this.days.due(assignment);
		LocalDate target = assignment.dates().target();
		List<Notice> notices = (target != null && this.days.planned(assignment).isAfter(target))
				? List.of(new Notice("step.Task_OpenRound.notice.afterTarget", target)) : List.of();
		List<Field> fields = new ArrayList<>();
		fields.add(Field.date("dueDate").required(OpeningDecision.OPEN).value(due.toString()));
		assignment.dates()
			.deadlineAhead(this.days.today())
			.map((deadline) -> Field.bool(DeadlineWarnings.KNOWINGLY).labelled(KNOWINGLY, deadline))
			.ifPresent(fields::add);
		fields.add(Field.date("answerBy").value(this.days.answerBy(due).toString()));
		fields.add(Field.wholeNumber("graceDays").between(0, LONGEST_GRACE).value(this.days.grace()));
		fields.add(Field.bool("blind").value(false));
		fields.add(Field.longText("focus"));
		return new StepForm(fields, List.of(Decision.of(OpeningDecision.OPEN)), notices)
			.beside(StepMaterial.papers("dossier", "council", RoundPapers.KEY));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		CaseNumber caseNumber = step.caseNumber();
		List<Seat> seats = this.councils.seats(caseNumber).stream().filter(Seat::countsInQuorum).toList();
		int number = this.rounds.current(caseNumber).map(ReviewRound::no).orElse(0) + 1;
		Instant now = this.clock.instant();
		ReviewRound round = this.rounds.save(new ReviewRound(caseNumber, number, terms(caseNumber, submission.values()),
				this.questionnaire.of(caseNumber.kind()), seats.stream().map(OpenRoundStep::asked).toList(),
				submission.actor().person(), now));
		List<Invitation> earlier = this.invitations.of(caseNumber);
		seats.forEach((seat) -> invite(round, seat, earlier, now));
		this.timeline.record(caseNumber, submission.actor().person(), Audience.INTERNAL, "timeline.review.opened",
				number, seats.size(), round.dueDate());
		this.warnings.planned(caseNumber, submission.actor().person(), round.dueDate(), "timeline.review.afterDeadline",
				number, round.dueDate());
	}

	private RoundTerms terms(CaseNumber caseNumber, Values values) {
		LocalDate due = values.requireDate("dueDate");
		this.days.requireNotPast("dueDate", due);
		DeadlineWarnings.requireKnown(this.assignments.require(caseNumber).dates(), this.days.today(), "dueDate", due,
				values);
		LocalDate usual = this.days.answerBy(due);
		LocalDate answerBy = values.date("answerBy").orElse(usual.isAfter(due) ? due : usual);
		this.days.requireNotPast("answerBy", answerBy);
		this.days.requireNotAfter("answerBy", answerBy, due);
		return new RoundTerms(due, answerBy, values.integer("graceDays").orElse(this.days.grace()),
				values.bool("blind"), values.text("focus").orElse(null));
	}

	private void invite(ReviewRound round, Seat seat, List<Invitation> earlier, Instant now) {
		Invitation invitation = new Invitation(round.caseNumber(), round.no(), seat.id(), seat.person(), now,
				round.terms().answerBy());
		if (earlier.stream().anyMatch((one) -> one.isTaken() && one.isOf(seat.id(), seat.person()))) {
			invitation.accept(false, now);
		}
		this.invitations.save(invitation);
	}

	private static RoundSeat asked(Seat seat) {
		return RoundSeat.asked(seat.id(), seat.role() == SeatRole.REVIEWER);
	}

}

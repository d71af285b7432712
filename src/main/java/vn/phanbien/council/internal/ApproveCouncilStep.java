package vn.phanbien.council.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.council.Approval;
import vn.phanbien.council.Council;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * The leader founds the council, or records that the Standing Board did; written work
 * needs only the list approved.
 */
@Component
class ApproveCouncilStep implements StepHandler {

	static final String DECISION_DATE = "decisionDate";

	private static final String DECISION_BY = "decisionBy";

	static final String SIGNED_AS = "signedAs";

	private static final String SUBJECT = "subject";

	private final Assignments assignments;

	private final Councils councils;

	private final FoundingDecisions decisions;

	private final CompositionNotices notices;

	private final DecisionWording wording;

	private final Timeline timeline;

	private final DecisionSigner signer;

	private final BoardMinutes minutes;

	private final Clock clock;

	ApproveCouncilStep(Assignments assignments, Councils councils, FoundingDecisions decisions,
			CompositionNotices notices, DecisionWording wording, Timeline timeline, DecisionSigner signer,
			BoardMinutes minutes, Clock clock) {
		this.signer = signer;
		this.minutes = minutes;
		this.assignments = assignments;
		this.councils = councils;
		this.decisions = decisions;
		this.notices = notices;
		this.wording = wording;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "Task_ApproveCouncil";
	}

	@Override
	public Passing passing() {
		return Passing.APPROVING;
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		Assignment assignment = this.assignments.require(step.caseNumber());
		Council council = council(step.caseNumber());
		List<Field> fields = new ArrayList<>();
		fields.add(Field.choice(DECISION_BY, Option.of(DecidedBy.values()))
			.required(ApproveDecision.APPROVE)
			.value(DecidedBy.LEADER.name()));
		fields.add(Field.date(DECISION_DATE)
			.required(ApproveDecision.APPROVE)
			.value(WorkingCalendar.today(this.clock).toString()));
		fields.add(this.minutes.field());
		if (council.way() == WayOfWorking.COUNCIL) {
			boolean again = !this.decisions.of(step.caseNumber()).isEmpty();
			fields.add(Field.choice(SIGNED_AS, Option.of(SigningAs.values()))
				.required(ApproveDecision.APPROVE)
				.value(this.signer.usually(actor, assignment).name()));
			fields.add(Field.text(SUBJECT)
				.required(ApproveDecision.APPROVE)
				.value(this.wording.subject(assignment.kind(), again, assignment.title())));
		}
		List<Seat> seats = this.councils.seats(step.caseNumber());
		return new StepForm(fields,
				List.of(Decision.of(ApproveDecision.APPROVE), Decision.withReason(ApproveDecision.RETURN)),
				this.notices.of(assignment, council, seats))
			.beside(material(assignment, council, seats));
	}

	private StepMaterial material(Assignment assignment, Council council, List<Seat> seats) {
		StepMaterial material = StepMaterial.papers("dossier").table(this.notices.table(assignment, council, seats));
		boolean grouped = seats.stream().anyMatch((seat) -> seat.theme().isPresent());
		return grouped ? material.table(this.notices.groups(seats)) : material;
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		Assignment assignment = this.assignments.require(step.caseNumber());
		if (submission.decided(ApproveDecision.RETURN)) {
			sendBack(assignment, submission);
		}
		else {
			approve(assignment, submission);
		}
	}

	private void sendBack(Assignment assignment, Submission submission) {
		this.councils.sendBack(assignment.caseNumber());
		assignment.returned();
		this.assignments.save(assignment);
		tell(assignment, submission, Audience.INTERNAL, "timeline.councilReturned", submission.requireComment());
	}

	private void approve(Assignment assignment, Submission submission) {
		Values values = submission.values();
		LocalDate date = values.requireDate(DECISION_DATE);
		if (date.isAfter(WorkingCalendar.today(this.clock))) {
			throw new InvalidInput(DECISION_DATE, "error.council.dateAhead");
		}
		boolean board = values.choice(DECISION_BY, DecidedBy.class).orElseThrow() == DecidedBy.STANDING_BOARD;
		if (board) {
			this.minutes.keep(values);
		}
		Submission.OnPaper paper = submission.onPaper();
		String signer = (paper != null) ? paper.signerName() : submission.actor().displayName();
		WayOfWorking way = council(assignment.caseNumber()).way();
		if (way != WayOfWorking.COUNCIL) {
			this.councils.approve(assignment.caseNumber(), approval(submission, board, signer, date, null));
			tell(assignment, submission, Audience.PUBLIC, "timeline.councilApproved." + way);
			return;
		}
		SigningAs signedAs = values.choice(SIGNED_AS, SigningAs.class).orElseThrow();
		this.signer.require(submission, assignment.union(), signedAs);
		var line = this.decisions.found(assignment, new FoundingDecisions.Terms(date, values.requireText(SUBJECT),
				board, signer, signedAs, submission.actor().person()));
		this.councils.approve(assignment.caseNumber(), approval(submission, board, signer, line.date(), line.symbol()));
		tell(assignment, submission, Audience.PUBLIC, "timeline.councilFounded", line.symbol(), line.date());
	}

	private static Approval approval(Submission submission, boolean board, String signer, LocalDate date,
			@Nullable String number) {
		PersonId decider = submission.decider();
		return new Approval(board, (decider != null) ? decider.value() : null, signer, date, number);
	}

	private Council council(CaseNumber caseNumber) {
		return this.councils.find(caseNumber).orElseThrow(NotFound::new);
	}

	private void tell(Assignment assignment, Submission submission, Audience audience, String messageKey,
			Object... arguments) {
		this.timeline.record(assignment.caseNumber(), submission.actor().person(), audience, messageKey, arguments);
	}

}

package vn.phanbien.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StandingIn;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The authority says that it has the report; after five working days of silence the clerk
 * may let the proof of delivery stand for that.
 */
@Component
class AcknowledgeStep implements StepHandler {

	private static final int SILENCE = 5;

	private final FinalReports reports;

	private final Assignments assignments;

	private final WorkingCalendar calendar;

	private final Timeline timeline;

	private final StandingIn standingIn;

	private final Clock clock;

	AcknowledgeStep(FinalReports reports, Assignments assignments, WorkingCalendar calendar, Timeline timeline,
			StandingIn standingIn, Clock clock) {
		this.standingIn = standingIn;
		this.reports = reports;
		this.assignments = assignments;
		this.calendar = calendar;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "Task_Acknowledge";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		List<Decision> decisions = new ArrayList<>();
		decisions.add(Decision.of(AcknowledgeDecision.ACKNOWLEDGE));
		if (mayAcceptProof(step.caseNumber(), actor)) {
			decisions.add(Decision.of(AcknowledgeDecision.ACCEPT_PROOF).withoutPaper());
		}
		return new StepForm(
				List.of(Field.date("receivedOn")
					.value(WorkingCalendar.today(this.clock).toString())
					.required(AcknowledgeDecision.ACKNOWLEDGE), Field.text("incomingNumber").between(null, 100)),
				decisions)
			.beside(StepMaterial.papers(ReportPapers.KEY));
	}

	private boolean mayAcceptProof(CaseNumber caseNumber, Actor actor) {
		Membership clerk = new Membership(this.assignments.require(caseNumber).union(), Role.CLERK);
		return (actor.memberships().contains(clerk) || this.standingIn.lentIn(actor, caseNumber).contains(clerk))
				&& this.reports.requireIssued(caseNumber)
					.deliveredOn()
					.map((delivered) -> this.calendar.plusWorkingDays(delivered, SILENCE))
					.filter((from) -> !WorkingCalendar.today(this.clock).isBefore(from))
					.isPresent();
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		FinalReport report = this.reports.requireIssued(step.caseNumber());
		LocalDate today = WorkingCalendar.today(this.clock);
		LocalDate received = submission.values().date("receivedOn").orElse(today);
		check(received, report.requireIssue().date(), today);
		boolean byProof = submission.decided(AcknowledgeDecision.ACCEPT_PROOF);
		report.acknowledge(received, submission.values().text("incomingNumber").orElse(null), byProof);
		this.reports.save(report);
		Assignment assignment = this.assignments.require(step.caseNumber());
		assignment.acknowledged();
		this.assignments.save(assignment);
		PersonId decider = submission.decider();
		this.timeline.record(report.caseNumber(), (decider != null) ? decider : submission.actor().person(),
				Timeline.Audience.PUBLIC, byProof ? "timeline.reportProofAccepted" : "timeline.reportAcknowledged",
				received);
	}

	private static void check(LocalDate received, LocalDate issued, LocalDate today) {
		if (received.isBefore(issued)) {
			throw new InvalidInput("receivedOn", "field.beforeIssue", issued);
		}
		if (received.isAfter(today)) {
			throw new InvalidInput("receivedOn", "field.future");
		}
	}

}

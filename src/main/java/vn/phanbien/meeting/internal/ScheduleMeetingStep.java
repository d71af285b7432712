package vn.phanbien.meeting.internal;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.DeadlineWarnings;
import vn.phanbien.assignment.Plan;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingCall;
import vn.phanbien.meeting.MeetingForm;
import vn.phanbien.meeting.MeetingPlan;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * The secretary announces the meeting after a round, or says why there is none. Only of
 * work that was carried out before its letter may the meeting lie in the past.
 */
@Component
class ScheduleMeetingStep implements StepHandler {

	private final Assignments assignments;

	private final Organisations organisations;

	private final Rounds rounds;

	private final Meetings meetings;

	private final MeetingTimes times;

	private final MeetingWords words;

	private final Timeline timeline;

	private final DeadlineWarnings warnings;

	private final Words reader;

	ScheduleMeetingStep(Assignments assignments, Organisations organisations, Rounds rounds, Meetings meetings,
			MeetingTimes times, MeetingWords words, Timeline timeline, DeadlineWarnings warnings, Words reader) {
		this.reader = reader;
		this.assignments = assignments;
		this.organisations = organisations;
		this.rounds = rounds;
		this.meetings = meetings;
		this.times = times;
		this.words = words;
		this.timeline = timeline;
		this.warnings = warnings;
	}

	@Override
	public String step() {
		return "Task_ScheduleMeeting";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		Assignment assignment = this.assignments.require(step.caseNumber());
		WayOfWorking way = way(assignment);
		Organisation union = this.organisations.require(assignment.union());
		return new StepForm(List.of(
				Field.dateTime("startsAt")
					.required(ScheduleDecision.SCHEDULE)
					.value(MeetingTimes.text(this.times.within(assignment.dates(), this.times.soon()))),
				Field.bool(DeadlineWarnings.KNOWINGLY), Field.text("place").value(union.name()), Field.text("link"),
				AgendaForm.items(this.words.items(MeetingForm.closing(way), round(step.caseNumber()))),
				AgendaForm.invitees(), Field.longText("agenda")),
				List.of(Decision.of(ScheduleDecision.SCHEDULE), Decision.withReason(ScheduleDecision.SKIP)))
			.beside(StepMaterial.papers("rounds")
				.facts(List.of(new Fact("meeting.fact.plan", this.reader.text("meeting.fact.plan." + way)))));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		CaseNumber caseNumber = step.caseNumber();
		PersonId by = submission.actor().person();
		if (submission.decided(ScheduleDecision.SKIP)) {
			this.timeline.record(caseNumber, by, Audience.INTERNAL, "timeline.meeting.skipped",
					submission.requireComment());
			return;
		}
		Assignment assignment = this.assignments.require(caseNumber);
		MeetingPlan plan = plan(submission.values());
		if (!assignment.origin().isCarriedOutBefore()) {
			this.times.requireAhead("startsAt", plan.startsAt());
		}
		this.times.requireKnown(assignment.dates(), "startsAt", plan.startsAt(), submission.values());
		MeetingCall call = new MeetingCall(MeetingForm.closing(way(assignment)), plan,
				AgendaForm.read(submission.values()), AgendaForm.invitees(submission.values()));
		this.meetings.save(new Meeting(caseNumber, round(caseNumber), call, by));
		this.timeline.record(caseNumber, by, Audience.INTERNAL, "timeline.meeting.scheduled",
				MeetingTimes.readable(plan.startsAt()));
		this.warnings.planned(caseNumber, by, WorkingCalendar.dateOf(plan.startsAt()), "timeline.meeting.afterDeadline",
				MeetingTimes.readable(plan.startsAt()));
	}

	private static MeetingPlan plan(Values values) {
		Instant startsAt = values.instant("startsAt").orElseThrow(() -> new InvalidInput("startsAt", "field.required"));
		return new MeetingPlan(startsAt, values.text("place").orElse(null), values.text("link").orElse(null),
				values.text("agenda").orElse(null))
			.reachable();
	}

	private int round(CaseNumber caseNumber) {
		return this.rounds.current(caseNumber).map(ReviewRound::no).orElse(1);
	}

	private static WayOfWorking way(Assignment assignment) {
		return assignment.plan().map(Plan::way).orElse(WayOfWorking.COUNCIL);
	}

}

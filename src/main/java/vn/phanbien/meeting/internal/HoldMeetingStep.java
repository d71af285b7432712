package vn.phanbien.meeting.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.DeadlineWarnings;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.meeting.Attendance;
import vn.phanbien.meeting.Dissent;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.meeting.Minutes;
import vn.phanbien.meeting.Votes;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Syntheses;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * Chair or secretary records what the meeting came to, or moves it to another time.
 */
@Component
class HoldMeetingStep implements StepHandler {

	private static final int MOST_VOTES = 200;

	private final Assignments assignments;

	private final Meetings meetings;

	private final Councils councils;

	private final People people;

	private final Syntheses syntheses;

	private final ItemVotesForm itemVotes;

	private final MeetingTimes times;

	private final MeetingWords words;

	private final Timeline timeline;

	private final DeadlineWarnings warnings;

	HoldMeetingStep(Assignments assignments, Meetings meetings, Councils councils, People people, Syntheses syntheses,
			ItemVotesForm itemVotes, MeetingTimes times, MeetingWords words, Timeline timeline,
			DeadlineWarnings warnings) {
		this.assignments = assignments;
		this.meetings = meetings;
		this.councils = councils;
		this.people = people;
		this.syntheses = syntheses;
		this.itemVotes = itemVotes;
		this.times = times;
		this.words = words;
		this.timeline = timeline;
		this.warnings = warnings;
	}

	@Override
	public String step() {
		return "Task_HoldMeeting";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		Meeting meeting = this.meetings.require(step.caseNumber());
		List<Seat> held = held(step.caseNumber());
		List<Option> seats = seats(held);
		Instant planned = meeting.plan().startsAt();
		Instant began = this.times.began(planned);
		int recommendations = this.syntheses.latest(step.caseNumber())
			.map((synthesis) -> synthesis.recommendations().size())
			.orElse(0);
		return new StepForm(List.of(
				Field.choice("attendance", seats)
					.many()
					.required(HoldDecision.RECORD)
					.value(seats.stream().map(Option::value).toList()),
				Field.longText("guests").value(MeetingWords.guests(meeting)),
				Field.dateTime("startedAt").required(HoldDecision.RECORD).value(MeetingTimes.text(began)),
				Field.dateTime("endedAt")
					.required(HoldDecision.RECORD)
					.value(MeetingTimes.text(this.times.ended(began))),
				Field.longText("proceedings")
					.required(HoldDecision.RECORD)
					.value(this.words.proceedings(meeting.call().form(), meeting.round(), recommendations)),
				votes("votesFor"), votes("votesAgainst"), votes("votesAbstain"),
				this.itemVotes.recusals(meeting, seats, held), this.itemVotes.voices(meeting, seats),
				this.itemVotes.ballots(meeting),
				Field.rows("dissent", Field.choice("seat", seats), Field.longText("content").required()),
				Field.dateTime("newStartsAt")
					.required(HoldDecision.POSTPONE)
					.value(MeetingTimes.text(this.times.within(dates(step.caseNumber()), this.times.after(planned)))),
				Field.bool(DeadlineWarnings.KNOWINGLY)),
				List.of(Decision.of(HoldDecision.RECORD), Decision.of(HoldDecision.POSTPONE)), notices(planned))
			.beside(StepMaterial.papers("rounds", "dossier"));
	}

	private CaseDates dates(CaseNumber caseNumber) {
		return this.assignments.require(caseNumber).dates();
	}

	private List<Notice> notices(Instant planned) {
		return this.times.isAhead(planned)
				? List.of(new Notice("step.Task_HoldMeeting.notice.ahead", MeetingTimes.readable(planned))) : List.of();
	}

	private static Field votes(String name) {
		return Field.wholeNumber(name).between(0, MOST_VOTES);
	}

	private List<Option> seats(List<Seat> held) {
		Map<PersonId, String> names = this.people.names(held.stream().map(Seat::person).toList());
		return held.stream()
			.map((seat) -> Option.named(String.valueOf(seat.id()), names.getOrDefault(seat.person(), "–")))
			.toList();
	}

	private List<Seat> held(CaseNumber caseNumber) {
		return this.councils.seats(caseNumber).stream().filter(Seat::held).toList();
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		Meeting meeting = this.meetings.require(step.caseNumber());
		PersonId by = submission.actor().person();
		Values values = submission.values();
		if (submission.decided(HoldDecision.POSTPONE)) {
			Instant newStart = instant(values, "newStartsAt");
			this.times.requireAhead("newStartsAt", newStart);
			this.times.requireKnown(dates(step.caseNumber()), "newStartsAt", newStart, values);
			meeting.postpone(newStart);
			this.meetings.save(meeting);
			this.timeline.record(step.caseNumber(), by, Audience.INTERNAL, "timeline.meeting.postponed",
					MeetingTimes.readable(newStart));
			this.warnings.planned(step.caseNumber(), by, WorkingCalendar.dateOf(newStart),
					"timeline.meeting.afterDeadline", MeetingTimes.readable(newStart));
			return;
		}
		this.times.requireOver("startedAt", instant(values, "startedAt"));
		this.times.requireOver("endedAt", instant(values, "endedAt"));
		List<Seat> held = held(step.caseNumber());
		meeting.record(minutes(held, values), ItemVotesForm.read(values, held), by, this.times.now());
		this.meetings.save(meeting);
		this.timeline.record(step.caseNumber(), by, Audience.INTERNAL, "timeline.meeting.held",
				MeetingTimes.readable(instant(values, "startedAt")), values.texts("attendance").size());
	}

	private static Minutes minutes(List<Seat> held, Values values) {
		List<String> present = values.texts("attendance");
		List<Attendance> attendance = held.stream()
			.filter((seat) -> present.contains(String.valueOf(seat.id())))
			.map((seat) -> new Attendance(seat.id(), seat.person().value()))
			.toList();
		List<Dissent> dissents = values.rows("dissent").stream().map((row) -> dissent(row, held)).toList();
		Votes votes = new Votes(values.integer("votesFor").orElse(null), values.integer("votesAgainst").orElse(null),
				values.integer("votesAbstain").orElse(null));
		return new Minutes(instant(values, "startedAt"), instant(values, "endedAt"), values.requireText("proceedings"),
				values.text("guests").orElse(null), votes, attendance, dissents);
	}

	private static Dissent dissent(Values row, List<Seat> held) {
		Optional<Seat> from = held.stream()
			.filter((seat) -> row.text("seat").filter(String.valueOf(seat.id())::equals).isPresent())
			.findFirst();
		return new Dissent(from.map(Seat::id).orElse(null), from.map((seat) -> seat.person().value()).orElse(null),
				row.requireText("content"));
	}

	private static Instant instant(Values values, String field) {
		return values.instant(field).orElseThrow(() -> new InvalidInput(field, "field.required"));
	}

	@Override
	public Optional<LocalDate> due(StepContext step) {
		return Optional.of(WorkingCalendar.dateOf(this.meetings.require(step.caseNumber()).plan().startsAt()));
	}

}

package vn.phanbien.meeting.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.meeting.Attendance;
import vn.phanbien.meeting.ItemVotes;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingCall;
import vn.phanbien.meeting.MeetingDesk;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.meeting.Minutes;
import vn.phanbien.meeting.Votes;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;

/**
 * Checks the right and that the case goes on, then arranges meetings.
 */
@Service
@Transactional
class GuardedMeetingDesk implements MeetingDesk {

	private static final ItemVotes NO_VOTES = new ItemVotes(List.of(), List.of(), List.of());

	private final CaseAccess access;

	private final Assignments assignments;

	private final Rounds rounds;

	private final Councils councils;

	private final Meetings meetings;

	private final MeetingTimes times;

	private final People people;

	private final Timeline timeline;

	private final Clock clock;

	GuardedMeetingDesk(CaseAccess access, Assignments assignments, Rounds rounds, Councils councils, Meetings meetings,
			MeetingTimes times, People people, Timeline timeline, Clock clock) {
		this.access = access;
		this.assignments = assignments;
		this.rounds = rounds;
		this.councils = councils;
		this.meetings = meetings;
		this.times = times;
		this.people = people;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayArrange(Actor actor, CaseNumber caseNumber) {
		return this.access.of(actor, caseNumber).seesReview()
				&& !this.assignments.require(caseNumber).state().isFinal();
	}

	@Override
	@Transactional(readOnly = true)
	public Meeting open(Actor actor, CaseNumber caseNumber, long meeting) {
		requireRight(actor, caseNumber);
		requireGoingOn(this.assignments.require(caseNumber));
		return find(caseNumber, meeting);
	}

	@Override
	public Meeting arrange(Actor actor, CaseNumber caseNumber, MeetingCall call) {
		requireRight(actor, caseNumber);
		requireGoingOn(this.assignments.lock(caseNumber));
		call.requireSound();
		int round = this.rounds.current(caseNumber).map(ReviewRound::no).orElse(0);
		Meeting meeting = this.meetings.save(Meeting.besides(caseNumber, round, call, actor.person()));
		record(actor, meeting, "timeline.meeting.arranged.", MeetingTimes.readable(call.plan().startsAt()));
		return meeting;
	}

	@Override
	public Meeting change(Actor actor, CaseNumber caseNumber, long meeting, int version, MeetingCall call) {
		Meeting found = locked(actor, caseNumber, meeting, version);
		call.requireSound();
		found.change(call);
		record(actor, found, "timeline.meeting.changed.", MeetingTimes.readable(call.plan().startsAt()));
		return this.meetings.save(found);
	}

	@Override
	public void callOff(Actor actor, CaseNumber caseNumber, long meeting, int version, String reason) {
		Meeting found = locked(actor, caseNumber, meeting, version);
		if (reason.isBlank()) {
			throw new InvalidInput("reason", "field.reason");
		}
		if (reason.strip().length() > MeetingCall.LINE) {
			throw new InvalidInput("reason", "field.tooLong", MeetingCall.LINE);
		}
		found.callOff(reason.strip(), this.clock.instant());
		this.meetings.save(found);
		record(actor, found, "timeline.meeting.calledOff.", reason.strip());
	}

	@Override
	public Meeting record(Actor actor, CaseNumber caseNumber, long meeting, int version, Outcome outcome) {
		Meeting found = locked(actor, caseNumber, meeting, version);
		this.times.requireOver("startedAt", outcome.startedAt());
		this.times.requireOver("endedAt", outcome.endedAt());
		if (outcome.proceedings().isBlank()) {
			throw new InvalidInput("proceedings", "field.required");
		}
		Minutes minutes = new Minutes(outcome.startedAt(), outcome.endedAt(), outcome.proceedings().strip(),
				outcome.guests(), Votes.NONE, attendance(caseNumber, outcome.present()), List.of());
		found.record(minutes, NO_VOTES, actor.person(), this.clock.instant());
		record(actor, found, "timeline.meeting.recorded.", MeetingTimes.readable(minutes.startedAt()));
		return this.meetings.save(found);
	}

	private List<Attendance> attendance(CaseNumber caseNumber, List<Long> present) {
		List<Attendance> attendance = held(caseNumber).stream()
			.filter((seat) -> present.contains(seat.id()))
			.map((seat) -> new Attendance(seat.id(), seat.person().value()))
			.toList();
		if (attendance.size() != Set.copyOf(present).size()) {
			throw new InvalidInput("present", "field.option");
		}
		return attendance;
	}

	private List<Seat> held(CaseNumber caseNumber) {
		return this.councils.seats(caseNumber).stream().filter(Seat::held).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, String> council(Actor actor, CaseNumber caseNumber) {
		requireRight(actor, caseNumber);
		List<Seat> held = held(caseNumber);
		Map<PersonId, String> names = this.people.names(held.stream().map(Seat::person).toList());
		Map<Long, String> council = new LinkedHashMap<>();
		held.forEach((seat) -> council.put(seat.id(), names.getOrDefault(seat.person(), "–")));
		return council;
	}

	private Meeting locked(Actor actor, CaseNumber caseNumber, long meeting, int version) {
		requireRight(actor, caseNumber);
		requireGoingOn(this.assignments.lock(caseNumber));
		Meeting found = find(caseNumber, meeting);
		if (found.version() != version) {
			throw new Conflict("error.meeting.stale");
		}
		return found;
	}

	private Meeting find(CaseNumber caseNumber, long id) {
		Meeting meeting = this.meetings.of(caseNumber)
			.stream()
			.filter((one) -> one.id() == id)
			.findFirst()
			.orElseThrow(NotFound::new);
		if (!meeting.isBesides()) {
			throw new Conflict("error.meeting.ofStep");
		}
		meeting.requireOpen();
		return meeting;
	}

	private void requireRight(Actor actor, CaseNumber caseNumber) {
		if (!this.access.of(actor, caseNumber).seesReview()) {
			throw new NotFound();
		}
	}

	private static void requireGoingOn(Assignment assignment) {
		if (assignment.state().isFinal()) {
			throw new Conflict("error.meeting.caseOver");
		}
	}

	private void record(Actor actor, Meeting meeting, String key, String what) {
		this.timeline.record(meeting.caseNumber(), actor.person(), Audience.INTERNAL, key + meeting.call().form(),
				what);
	}

}

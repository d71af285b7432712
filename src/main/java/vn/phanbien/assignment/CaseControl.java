package vn.phanbien.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.worklist.AgainWhenBusy;
import vn.phanbien.worklist.WorkItemProjection;

/**
 * Rests, resumes, withdraws and extends a case; engine and work list follow in the same
 * transaction.
 */
@Service
@Transactional
@AgainWhenBusy
public class CaseControl {

	private static final int LONGEST_REASON = 4000;

	private final Assignments assignments;

	private final CaseAccess access;

	private final AssignmentWorkflow workflow;

	private final WorkItemProjection workItems;

	private final DeadlineRules deadlines;

	private final Timeline timeline;

	private final People people;

	private final WorkingCalendar calendar;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseControl(Assignments assignments, CaseAccess access, AssignmentWorkflow workflow, WorkItemProjection workItems,
			DeadlineRules deadlines, Timeline timeline, People people, WorkingCalendar calendar,
			ApplicationEventPublisher events, Clock clock) {
		this.assignments = assignments;
		this.access = access;
		this.workflow = workflow;
		this.workItems = workItems;
		this.deadlines = deadlines;
		this.timeline = timeline;
		this.people = people;
		this.calendar = calendar;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Says what a person may do to a case as it stands.
	 * @param actor who
	 * @param caseNumber a case that the person may know of
	 * @return the open actions
	 */
	@Transactional(readOnly = true)
	public CaseActions actions(Actor actor, CaseNumber caseNumber) {
		Assignment assignment = this.assignments.require(caseNumber);
		boolean running = !assignment.state().isFinal();
		boolean resting = assignment.state() == CaseState.SUSPENDED;
		boolean steering = steers(actor, assignment);
		return new CaseActions(running && !resting && steering, resting && steering,
				running && !assignment.outcome().isIssued() && mayWithdraw(actor, assignment), running && steering,
				running && mayMoveAgencyDate(actor, assignment));
	}

	public Assignment suspend(Actor actor, CaseNumber caseNumber, @Nullable String reason, @Nullable Integer version) {
		Assignment assignment = begin(actor, caseNumber, reason, version);
		require(steers(actor, assignment));
		assignment.suspend();
		assignment.reschedule(this.deadlines.paused(assignment.dates(), today()));
		save(assignment, actor, Audience.PUBLIC, "timeline.suspended", String.valueOf(reason));
		this.workflow.suspend(caseNumber);
		this.workItems.suspended(caseNumber);
		return this.assignments.require(caseNumber);
	}

	public Assignment resume(Actor actor, CaseNumber caseNumber, @Nullable String reason, @Nullable Integer version) {
		Assignment assignment = begin(actor, caseNumber, reason, version);
		require(steers(actor, assignment));
		assignment.resume();
		int rested = this.deadlines.restedDays(assignment.dates(), today());
		assignment.reschedule(this.deadlines.resumed(assignment.dates(), today()));
		save(assignment, actor, Audience.PUBLIC, "timeline.resumed", String.valueOf(reason), rested);
		this.workflow.resume(caseNumber);
		this.workItems.resumed(caseNumber, rested);
		moved(caseNumber, rested);
		return this.assignments.require(caseNumber);
	}

	public Assignment withdraw(Actor actor, CaseNumber caseNumber, @Nullable String reason, @Nullable Integer version) {
		Assignment assignment = begin(actor, caseNumber, reason, version);
		require(mayWithdraw(actor, assignment));
		boolean resting = assignment.state() == CaseState.SUSPENDED;
		assignment.withdraw(String.valueOf(reason), this.clock.instant());
		save(assignment, actor, Audience.PUBLIC, "timeline.withdrawn", String.valueOf(reason));
		if (resting) {
			// a suspended instance can't receive the message
			this.workflow.resume(caseNumber);
		}
		this.workflow.withdraw(assignment.rootInstance());
		return this.assignments.require(caseNumber);
	}

	/**
	 * Extends a deadline; every later date follows.
	 * @param actor who
	 * @param caseNumber the case
	 * @param extension which deadline, the new date or days, the agency's letter
	 * @param reason why
	 * @param version what the actor saw
	 * @return the case
	 */
	public Assignment extend(Actor actor, CaseNumber caseNumber, Extension extension, @Nullable String reason,
			@Nullable Integer version) {
		Assignment assignment = begin(actor, caseNumber, reason, version);
		if (assignment.state().isFinal()) {
			throw new Conflict("error.assignment.notRunning");
		}
		boolean agency = extension.which() == Extension.Which.AGENCY;
		require(agency ? mayMoveAgencyDate(actor, assignment) : steers(actor, assignment));
		LocalDate before = assignment.dates().target();
		extension.check(assignment.dates(), today());
		CaseDates moved = agency
				? this.deadlines.agencyExtended(assignment.dates(), extension.deadline(), extension.workingDays())
				: assignment.dates().internal(internal(extension));
		extension.checkLater(assignment.dates(), moved);
		assignment.reschedule(moved);
		assignment.restartClock();
		LocalDate after = assignment.dates().target();
		save(assignment, actor, agency ? Audience.PUBLIC : Audience.INTERNAL, "timeline.extended." + extension.which(),
				(after != null) ? after : "–", String.valueOf(reason));
		int days = (before != null && after != null) ? Math.max(0, this.calendar.workingDaysBetween(before, after)) : 0;
		moved(caseNumber, days);
		return this.assignments.require(caseNumber);
	}

	private LocalDate internal(Extension extension) {
		LocalDate date = extension.deadline();
		Integer days = extension.workingDays();
		if (date != null) {
			return date;
		}
		return this.calendar.plusWorkingDays(today(), (days != null) ? days : 0);
	}

	private void moved(CaseNumber caseNumber, int workingDays) {
		this.events.publishEvent(new CaseDatesMoved(caseNumber, workingDays));
		this.workItems.refresh(caseNumber);
		this.workflow.datesMoved(caseNumber);
	}

	private Assignment begin(Actor actor, CaseNumber caseNumber, @Nullable String reason, @Nullable Integer version) {
		this.access.require(actor, caseNumber);
		Assignment assignment = this.assignments.lock(caseNumber);
		if (version != null && version != assignment.version()) {
			throw new Conflict("error.assignment.stale", lastChange(caseNumber));
		}
		List<FieldError> errors = new ArrayList<>();
		if (reason == null || reason.isBlank()) {
			errors.add(new FieldError("reason", "field.reason"));
		}
		else if (reason.length() > LONGEST_REASON) {
			errors.add(new FieldError("reason", "field.tooLong", LONGEST_REASON));
		}
		if (version == null) {
			errors.add(new FieldError("version", "field.required"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		return assignment;
	}

	private String lastChange(CaseNumber caseNumber) {
		return this.timeline.of(caseNumber, Audience.PUBLIC)
			.stream()
			.findFirst()
			.map(Timeline.Entry::by)
			.flatMap(this.people::byId)
			.map((person) -> person.displayName())
			.orElse("–");
	}

	private boolean steers(Actor actor, Assignment assignment) {
		return actor.is(Role.UNION_LEADER, assignment.union()) || actor.is(Role.DIVISION_HEAD, assignment.union())
				|| (actor.is(Role.OFFICER, assignment.union())
						&& assignment.officer().filter(actor.person()::equals).isPresent());
	}

	private boolean mayWithdraw(Actor actor, Assignment assignment) {
		return this.access.of(actor, assignment.caseNumber()) == Right.AUTHORITY
				|| actor.is(Role.CLERK, assignment.union()) || actor.is(Role.UNION_LEADER, assignment.union());
	}

	private boolean mayMoveAgencyDate(Actor actor, Assignment assignment) {
		return this.access.of(actor, assignment.caseNumber()) == Right.AUTHORITY
				|| actor.is(Role.CLERK, assignment.union());
	}

	private void require(boolean allowed) {
		if (!allowed) {
			throw new NotAllowed();
		}
	}

	private LocalDate today() {
		return WorkingCalendar.today(this.clock);
	}

	private void save(Assignment assignment, Actor actor, Audience audience, String messageKey, Object... arguments) {
		this.assignments.save(assignment);
		this.timeline.record(assignment.caseNumber(), actor.person(), audience, messageKey, arguments);
	}

}

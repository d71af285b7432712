package vn.phanbien.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.shared.CaseNumber;

/**
 * The one clock of a case: which milestone comes next and what happens when it is
 * reached. The model's timer asks it anew after every milestone and after every change of
 * dates.
 */
@Service
@Transactional
public class CaseClock {

	/** Where a timer waits when nothing more is to be announced. */
	private static final LocalDate PARKED = LocalDate.of(2999, 12, 31);

	private static final int SHORT_CASE = 5;

	private final Assignments assignments;

	private final Timeline timeline;

	private final WorkingCalendar calendar;

	private final Clock clock;

	CaseClock(Assignments assignments, Timeline timeline, WorkingCalendar calendar, Clock clock) {
		this.assignments = assignments;
		this.timeline = timeline;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * Says when the next milestone is.
	 * @param caseNumber the case
	 * @return an instant, far away when none is left
	 */
	public Instant next(CaseNumber caseNumber) {
		Assignment assignment = this.assignments.require(caseNumber);
		Milestone next = nextOf(assignment).orElse(null);
		LocalDate day = (next != null) ? dayOf(next, assignment) : null;
		return WorkingCalendar.endOf((day != null) ? day : PARKED);
	}

	/**
	 * Records that the timer has fired.
	 * @param caseNumber the case
	 */
	public void reached(CaseNumber caseNumber) {
		Assignment assignment = this.assignments.lock(caseNumber);
		nextOf(assignment).ifPresent((milestone) -> {
			LocalDate day = dayOf(milestone, assignment);
			if (day == null || this.clock.instant().isBefore(WorkingCalendar.endOf(day))) {
				return;
			}
			assignment.reached(milestone);
			this.assignments.save(assignment);
			this.timeline.record(caseNumber, null, Audience.INTERNAL, "timeline.milestone." + milestone);
		});
	}

	private Optional<Milestone> nextOf(Assignment assignment) {
		if (!assignment.state().isTowardsReport() || assignment.dates().target() == null) {
			return Optional.empty();
		}
		Milestone passed = assignment.dates().milestone();
		return Arrays.stream(Milestone.values())
			.filter((milestone) -> passed == null || milestone.compareTo(passed) > 0)
			.filter((milestone) -> announced(milestone, assignment))
			.findFirst();
	}

	/** A milestone whose day had gone before counting began is not announced late. */
	private boolean announced(Milestone milestone, Assignment assignment) {
		LocalDate day = dayOf(milestone, assignment);
		if (day == null) {
			return false;
		}
		if (milestone == Milestone.OVERDUE || milestone == Milestone.ESCALATED) {
			return true;
		}
		boolean tooShort = span(assignment) <= SHORT_CASE && milestone != Milestone.ONE_DAY_LEFT;
		return !tooShort && !day.isBefore(WorkingCalendar.today(this.clock));
	}

	private @Nullable LocalDate dayOf(Milestone milestone, Assignment assignment) {
		LocalDate target = assignment.dates().target();
		if (target == null) {
			return null;
		}
		return switch (milestone) {
			case HALF_TIME -> this.calendar.plusWorkingDays(start(assignment), span(assignment) / 2);
			case THREE_DAYS_LEFT -> this.calendar.minusWorkingDays(target, 3);
			case ONE_DAY_LEFT -> this.calendar.minusWorkingDays(target, 1);
			case OVERDUE -> target;
			case ESCALATED -> this.calendar.plusWorkingDays(target, 3);
		};
	}

	private int span(Assignment assignment) {
		LocalDate target = assignment.dates().target();
		return (target != null) ? Math.max(0, this.calendar.workingDaysBetween(start(assignment), target)) : 0;
	}

	private static LocalDate start(Assignment assignment) {
		LocalDate counted = assignment.dates().countedFrom();
		return (counted != null) ? counted : WorkingCalendar.dateOf(assignment.origin().openedAt());
	}

}

package vn.phanbien.review.internal;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Plan;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.shared.InvalidInput;

/**
 * Proposes the days of a round and refuses those that make no sense.
 */
@Component
class RoundDays {

	private static final int CRITIQUE_DAYS = 7;

	private final WorkingCalendar calendar;

	private final ReviewProperties properties;

	private final Clock clock;

	RoundDays(WorkingCalendar calendar, ReviewProperties properties, Clock clock) {
		this.calendar = calendar;
		this.properties = properties;
		this.clock = clock;
	}

	/** The due date that the plan of a case leads to, whatever its deadline. */
	LocalDate planned(Assignment assignment) {
		int days = assignment.plan().map(Plan::critiqueDays).filter((planned) -> planned > 0).orElse(CRITIQUE_DAYS);
		return this.calendar.plusWorkingDays(today(), days);
	}

	/** The planned due date, but not after the date that the union works towards. */
	LocalDate due(Assignment assignment) {
		LocalDate planned = planned(assignment);
		LocalDate target = assignment.dates().target();
		return (target != null && target.isAfter(today()) && target.isBefore(planned)) ? target : planned;
	}

	/**
	 * The day to answer an invitation by: some working days from now, but not after the
	 * due date as long as that lies ahead.
	 */
	LocalDate answerBy(LocalDate due) {
		LocalDate usual = this.calendar.plusWorkingDays(today(), this.properties.answerDays());
		if (!due.isBefore(usual)) {
			return usual;
		}
		LocalDate next = this.calendar.plusWorkingDays(today(), 1);
		return due.isBefore(next) ? next : due;
	}

	LocalDate extension(ReviewRound round) {
		LocalDate due = round.dueDate();
		LocalDate from = due.isAfter(today()) ? due : today();
		return this.calendar.plusWorkingDays(from, this.properties.extensionDays());
	}

	int grace() {
		return this.properties.graceDays();
	}

	LocalDate today() {
		return WorkingCalendar.today(this.clock);
	}

	void requireNotPast(String field, LocalDate day) {
		if (day.isBefore(today())) {
			throw new InvalidInput(field, "field.review.past");
		}
	}

	void requireNotAfter(String field, LocalDate day, LocalDate limit) {
		if (day.isAfter(limit)) {
			throw new InvalidInput(field, "field.review.after", limit);
		}
	}

	void requireAfter(String field, LocalDate day, LocalDate limit) {
		if (!day.isAfter(limit)) {
			throw new InvalidInput(field, "field.review.notAfter", limit);
		}
	}

}

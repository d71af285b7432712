package vn.phanbien.assignment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;

/**
 * How the two deadlines of a case move. A fixed date of the agency's letter stays where
 * it is; what is counted in working days moves by the days that did not count; the
 * internal deadline never comes after the agency's.
 */
@Component
public class DeadlineRules {

	private final WorkingCalendar calendar;

	DeadlineRules(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/**
	 * Begins to count: from the day after the dossier check ended.
	 * @param dates as they stand
	 * @param today the day on which the check ended
	 * @return the dates from now on
	 */
	public CaseDates counted(CaseDates dates, LocalDate today) {
		CaseDates counted = dates.paused(null, 0).counted(today);
		Integer days = counted.agencyWorkingDays();
		if (days != null) {
			counted = counted.agency(this.calendar.plusWorkingDays(today, days), days);
		}
		return within(counted);
	}

	public CaseDates paused(CaseDates dates, LocalDate today) {
		return (dates.pausedSince() != null) ? dates : dates.paused(today, dates.pausedDays());
	}

	/**
	 * Goes on counting.
	 * @param dates as they stand
	 * @param today the day on which time counts again
	 * @return the dates moved by the working days that did not count
	 */
	public CaseDates resumed(CaseDates dates, LocalDate today) {
		int rested = restedDays(dates, today);
		CaseDates running = dates.paused(null, dates.pausedDays() + rested);
		if (dates.countedFrom() == null || rested == 0) {
			return running;
		}
		LocalDate agency = running.agencyDate();
		if (running.agencyWorkingDays() != null && agency != null) {
			running = running.agency(this.calendar.plusWorkingDays(agency, rested), running.agencyWorkingDays());
		}
		LocalDate internal = running.internalDate();
		if (internal != null) {
			running = running.internal(this.calendar.plusWorkingDays(internal, rested));
		}
		return within(running);
	}

	/**
	 * Counts the working days that a pause has lasted.
	 * @param dates as they stand
	 * @param today the day on which it ends
	 * @return working days, 0 without a pause
	 */
	public int restedDays(CaseDates dates, LocalDate today) {
		LocalDate since = dates.pausedSince();
		return (since != null) ? Math.max(0, this.calendar.workingDaysBetween(since, today)) : 0;
	}

	/**
	 * Extends the agency's deadline.
	 * @param dates as they stand
	 * @param date the new date, or null
	 * @param days the new number of working days, or null
	 * @return the dates from now on
	 */
	public CaseDates agencyExtended(CaseDates dates, @Nullable LocalDate date, @Nullable Integer days) {
		LocalDate counted = dates.countedFrom();
		if (days == null) {
			return within(dates.agency(date, null));
		}
		LocalDate due = (counted != null) ? this.calendar.plusWorkingDays(counted, days + dates.pausedDays()) : null;
		return within(dates.agency(due, days));
	}

	private static CaseDates within(CaseDates dates) {
		LocalDate agency = dates.agencyDate();
		LocalDate internal = dates.internalDate();
		return (agency != null && internal != null && internal.isAfter(agency)) ? dates.internal(agency) : dates;
	}

}

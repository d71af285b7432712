package vn.phanbien.assignment;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The dates of a case. The agency's deadline is a fixed date of its letter, or a number
 * of working days counted from the day after the dossier was complete.
 *
 * @param agencyDate the agency's deadline: fixed, or as counted; null until counting
 * began
 * @param agencyWorkingDays the number of working days, or null for a fixed date
 * @param internalDate the union's own deadline, not after the agency's
 * @param countedFrom the day the dossier check ended
 * @param pausedSince since when time does not count, or null
 * @param pausedDays working days that did not count so far
 * @param milestone the last milestone that the clock has passed; none after the dates
 * have moved
 */
public record CaseDates(@Nullable LocalDate agencyDate, @Nullable Integer agencyWorkingDays,
		@Nullable LocalDate internalDate, @Nullable LocalDate countedFrom, @Nullable LocalDate pausedSince,
		int pausedDays, @Nullable Milestone milestone) {

	public static CaseDates fixed(LocalDate agencyDate) {
		return new CaseDates(agencyDate, null, null, null, null, 0, null);
	}

	public static CaseDates workingDays(int days) {
		return new CaseDates(null, days, null, null, null, 0, null);
	}

	public static CaseDates open() {
		return new CaseDates(null, null, null, null, null, 0, null);
	}

	public boolean isFixed() {
		return this.agencyWorkingDays == null;
	}

	/**
	 * Returns the date that the union works towards.
	 * @return the internal deadline, else the agency's, else null
	 */
	public @Nullable LocalDate target() {
		return (this.internalDate != null) ? this.internalDate : this.agencyDate;
	}

	/**
	 * Returns the agency's deadline as long as something may still be planned to meet it.
	 * @param today the present day
	 * @return the deadline, or empty when there is none or it has come
	 */
	public Optional<LocalDate> deadlineAhead(LocalDate today) {
		return Optional.ofNullable(this.agencyDate).filter((date) -> date.isAfter(today));
	}

	/**
	 * Leaves out what is the union's own business.
	 * @return the dates as outsiders read them
	 */
	public CaseDates withoutInternal() {
		return internal(null);
	}

	CaseDates agency(@Nullable LocalDate date, @Nullable Integer days) {
		return new CaseDates(date, days, this.internalDate, this.countedFrom, this.pausedSince, this.pausedDays,
				this.milestone);
	}

	CaseDates internal(@Nullable LocalDate date) {
		return new CaseDates(this.agencyDate, this.agencyWorkingDays, date, this.countedFrom, this.pausedSince,
				this.pausedDays, this.milestone);
	}

	CaseDates counted(LocalDate from) {
		return new CaseDates(this.agencyDate, this.agencyWorkingDays, this.internalDate, from, this.pausedSince,
				this.pausedDays, this.milestone);
	}

	CaseDates paused(@Nullable LocalDate since, int days) {
		return new CaseDates(this.agencyDate, this.agencyWorkingDays, this.internalDate, this.countedFrom, since, days,
				this.milestone);
	}

	CaseDates passed(@Nullable Milestone last) {
		return new CaseDates(this.agencyDate, this.agencyWorkingDays, this.internalDate, this.countedFrom,
				this.pausedSince, this.pausedDays, last);
	}

}

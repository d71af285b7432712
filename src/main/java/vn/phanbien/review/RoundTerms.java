package vn.phanbien.review;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.PersistenceCreator;

import vn.phanbien.calendar.WorkingCalendar;

/**
 * On which terms a round is held.
 *
 * @param dueDate the last day for critiques in time
 * @param answerBy the last day to answer an invitation
 * @param graceDays working days after the due date until the collection closes by itself
 * @param blind whether the reviewers' names stay hidden from each other for good
 * @param focus what the reviewers should look at above all
 * @param extendedTo the new last day after an extension, or null
 */
public record RoundTerms(LocalDate dueDate, LocalDate answerBy, int graceDays, boolean blind, @Nullable String focus,
		@Nullable LocalDate extendedTo) {

	@PersistenceCreator
	public RoundTerms {
		if (answerBy.isAfter(dueDate)) {
			throw new IllegalArgumentException("Answers by %s, critiques by %s".formatted(answerBy, dueDate));
		}
		if (graceDays < 0) {
			throw new IllegalArgumentException("Days of grace: " + graceDays);
		}
	}

	/**
	 * Terms on which a round is opened.
	 * @param dueDate the last day for critiques in time
	 * @param answerBy the last day to answer an invitation
	 * @param graceDays working days after the due date until the collection closes by
	 * itself
	 * @param blind whether the reviewers' names stay hidden from each other for good
	 * @param focus what the reviewers should look at above all
	 */
	public RoundTerms(LocalDate dueDate, LocalDate answerBy, int graceDays, boolean blind, @Nullable String focus) {
		this(dueDate, answerBy, graceDays, blind, focus, null);
	}

	/**
	 * Returns the last day for critiques in time as it stands now.
	 * @return the due date, or the new one after an extension
	 */
	LocalDate due() {
		return (this.extendedTo != null) ? this.extendedTo : this.dueDate;
	}

	/** Without days of grace after an extension, whose day was given in their stead. */
	LocalDate lastDay(WorkingCalendar calendar) {
		return (this.extendedTo != null) ? this.extendedTo : calendar.plusWorkingDays(this.dueDate, this.graceDays);
	}

	RoundTerms extended(LocalDate newDate) {
		return new RoundTerms(this.dueDate, this.answerBy, this.graceDays, this.blind, this.focus, newDate);
	}

	RoundTerms shifted(int days, WorkingCalendar calendar) {
		return new RoundTerms(calendar.plusWorkingDays(this.dueDate, days),
				calendar.plusWorkingDays(this.answerBy, days), this.graceDays, this.blind, this.focus,
				(this.extendedTo != null) ? calendar.plusWorkingDays(this.extendedTo, days) : null);
	}

}

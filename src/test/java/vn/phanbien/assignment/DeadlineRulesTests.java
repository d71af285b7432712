package vn.phanbien.assignment;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.phanbien.calendar.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A fixed date stays, counted days move, and the union's own deadline never passes the
 * agency's.
 */
class DeadlineRulesTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

	private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);

	private final WorkingCalendar calendar = (day) -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;

	private final DeadlineRules rules = new DeadlineRules(this.calendar);

	@Test
	void countsWorkingDaysFromTheDayAfterTheCheckEnded() {
		CaseDates dates = this.rules.counted(CaseDates.workingDays(5), MONDAY);

		assertThat(dates.agencyDate()).isEqualTo(LocalDate.of(2026, 1, 12));
		assertThat(dates.countedFrom()).isEqualTo(MONDAY);
	}

	@Test
	void leavesAFixedDateWhereItIs() {
		CaseDates dates = this.rules.counted(CaseDates.fixed(FRIDAY), MONDAY);
		CaseDates rested = this.rules.resumed(this.rules.paused(dates, MONDAY), LocalDate.of(2026, 1, 7));

		assertThat(rested.agencyDate()).isEqualTo(FRIDAY);
		assertThat(rested.pausedDays()).isEqualTo(2);
	}

	@Test
	void movesCountedDaysByThoseThatDidNotCount() {
		CaseDates dates = this.rules.counted(CaseDates.workingDays(5), MONDAY);

		CaseDates rested = this.rules.resumed(this.rules.paused(dates, FRIDAY), LocalDate.of(2026, 1, 12));

		assertThat(rested.agencyDate()).isEqualTo(LocalDate.of(2026, 1, 13));
		assertThat(rested.pausedSince()).isNull();
	}

	@Test
	void bringsTheInternalDeadlineBackBehindNoDeadlineOfTheAgency() {
		CaseDates dates = this.rules.counted(CaseDates.workingDays(3).internal(LocalDate.of(2026, 3, 2)), MONDAY);

		assertThat(dates.internalDate()).isEqualTo(dates.agencyDate());
	}

	@Test
	void beginsAPauseOnce() {
		CaseDates paused = this.rules.paused(CaseDates.fixed(FRIDAY), MONDAY);

		assertThat(this.rules.paused(paused, FRIDAY).pausedSince()).isEqualTo(MONDAY);
	}

	@Test
	void extendsWorkingDaysFromWhereCountingBegan() {
		CaseDates dates = this.rules.counted(CaseDates.workingDays(3), MONDAY);

		CaseDates extended = this.rules.agencyExtended(dates, null, 5);

		assertThat(extended.agencyDate()).isEqualTo(LocalDate.of(2026, 1, 12));
	}

	@Test
	void forgetsARestBeforeCountingBegan() {
		CaseDates rested = this.rules.resumed(this.rules.paused(CaseDates.workingDays(3), MONDAY), FRIDAY);
		CaseDates dates = this.rules.counted(rested, FRIDAY);

		CaseDates extended = this.rules.agencyExtended(dates, null, 5);

		assertThat(extended.agencyDate()).isEqualTo(LocalDate.of(2026, 1, 16));
	}

}

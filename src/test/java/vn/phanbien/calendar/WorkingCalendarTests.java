package vn.phanbien.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Counting, on a calendar with a weekend, a week off and one Saturday worked instead.
 */
class WorkingCalendarTests {

	private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);

	private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

	private static final LocalDate MONDAY = FRIDAY.plusDays(3);

	/** 16 to 20 February 2026 are off, Saturday 28 February is worked. */
	private static final WorkingCalendar CALENDAR = (day) -> {
		if (day.equals(LocalDate.of(2026, 2, 28))) {
			return true;
		}
		boolean weekOff = !day.isBefore(LocalDate.of(2026, 2, 16)) && !day.isAfter(LocalDate.of(2026, 2, 20));
		return !weekOff && !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
	};

	@Test
	void countsFromTheDayAfterTheStart() {
		assertThat(CALENDAR.plusWorkingDays(MONDAY, 1)).isEqualTo(MONDAY.plusDays(1));
		assertThat(CALENDAR.plusWorkingDays(MONDAY, 4)).isEqualTo(LocalDate.of(2026, 1, 16));
	}

	@Test
	void stepsOverTheWeekend() {
		assertThat(CALENDAR.plusWorkingDays(FRIDAY, 1)).isEqualTo(MONDAY);
		assertThat(CALENDAR.plusWorkingDays(SATURDAY, 1)).isEqualTo(MONDAY);
		assertThat(CALENDAR.plusWorkingDays(FRIDAY, 5)).isEqualTo(FRIDAY.plusWeeks(1));
	}

	@Test
	void takesZeroDaysAsTheDayItselfOrTheNextWorkingDay() {
		assertThat(CALENDAR.plusWorkingDays(FRIDAY, 0)).isEqualTo(FRIDAY);
		assertThat(CALENDAR.plusWorkingDays(SATURDAY, 0)).isEqualTo(MONDAY);
		assertThat(CALENDAR.minusWorkingDays(SATURDAY, 0)).isEqualTo(FRIDAY);
	}

	@Test
	void stepsOverDaysOffAndCountsMovedWorkingDays() {
		LocalDate beforeTheWeekOff = LocalDate.of(2026, 2, 13);

		assertThat(CALENDAR.plusWorkingDays(beforeTheWeekOff, 1)).isEqualTo(LocalDate.of(2026, 2, 23));
		assertThat(CALENDAR.plusWorkingDays(beforeTheWeekOff, 6)).isEqualTo(LocalDate.of(2026, 2, 28));
		assertThat(CALENDAR.plusWorkingDays(beforeTheWeekOff, 7)).isEqualTo(LocalDate.of(2026, 3, 2));
	}

	@Test
	void crossesTheYearEnd() {
		assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 1));
		assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31))).isEqualTo(257);
	}

	@Test
	void countsDaysLeftAndDaysLate() {
		assertThat(CALENDAR.workingDaysBetween(FRIDAY, MONDAY)).isEqualTo(1);
		assertThat(CALENDAR.workingDaysBetween(FRIDAY, SATURDAY)).isZero();
		assertThat(CALENDAR.workingDaysBetween(MONDAY, MONDAY)).isZero();
		assertThat(CALENDAR.workingDaysBetween(MONDAY, FRIDAY)).isEqualTo(-1);
		assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 2, 13))).isEqualTo(-7);
	}

	@Test
	void findsTheLastDayWithSoManyDaysLeft() {
		assertThat(CALENDAR.minusWorkingDays(MONDAY, 1)).isEqualTo(FRIDAY);
		assertThat(CALENDAR.minusWorkingDays(MONDAY.minusDays(1), 1)).isEqualTo(FRIDAY.minusDays(1));
		assertThat(CALENDAR.minusWorkingDays(LocalDate.of(2026, 3, 2), 3)).isEqualTo(LocalDate.of(2026, 2, 26));
	}

	@Test
	void addsCountsAndSubtractsConsistentlyFromEveryDayOfFourHundred() {
		for (LocalDate from = LocalDate.of(2025, 12, 1); from
			.isBefore(LocalDate.of(2027, 1, 5)); from = from.plusDays(1)) {
			for (int days = 1; days <= 45; days++) {
				LocalDate due = CALENDAR.plusWorkingDays(from, days);
				LocalDate back = CALENDAR.minusWorkingDays(due, days);

				assertThat(CALENDAR.isWorkingDay(due)).isTrue();
				assertThat(CALENDAR.workingDaysBetween(from, due)).isEqualTo(days);
				assertThat(CALENDAR.workingDaysBetween(due, from)).isEqualTo(-days);
				assertThat(back).isEqualTo(CALENDAR.previousWorkingDay(from));
			}
		}
	}

	@Test
	void countsLongSpans() {
		LocalDate due = CALENDAR.plusWorkingDays(FRIDAY, 5000);

		assertThat(CALENDAR.workingDaysBetween(FRIDAY, due)).isEqualTo(5000);
	}

	@Test
	void refusesNegativeCounts() {
		assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkingDays(FRIDAY, -1));
		assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.minusWorkingDays(FRIDAY, -1));
	}

	@Test
	void endsTheDayAtItsLastMicrosecondInVietnam() {
		Instant due = WorkingCalendar.endOf(FRIDAY);

		assertThat(due).isEqualTo(Instant.parse("2026-01-09T16:59:59.999999Z"));
		assertThat(WorkingCalendar.dateOf(due)).isEqualTo(FRIDAY);
		assertThat(WorkingCalendar.dateOf(due.plusNanos(1000))).isEqualTo(SATURDAY);
	}

	@Test
	void isOverdueOnlyWhenTheDueDayIsOver() {
		Instant midnight = Instant.parse("2026-01-09T17:00:00Z");

		assertThat(WorkingCalendar.isOverdue(FRIDAY, midnight.minusSeconds(86_400))).isFalse();
		assertThat(WorkingCalendar.isOverdue(FRIDAY, WorkingCalendar.endOf(FRIDAY))).isFalse();
		assertThat(WorkingCalendar.isOverdue(FRIDAY, midnight.minusNanos(1))).isFalse();
		assertThat(WorkingCalendar.isOverdue(FRIDAY, midnight)).isTrue();
	}

	@Test
	void knowsTheDayInVietnamWhateverTheZoneOfTheClock() {
		Instant eveningInUtc = Instant.parse("2026-01-09T17:30:00Z");

		assertThat(WorkingCalendar.today(Clock.fixed(eveningInUtc, ZoneOffset.UTC))).isEqualTo(SATURDAY);
		assertThat(WorkingCalendar.today(Clock.fixed(eveningInUtc, ZoneOffset.ofHours(-8)))).isEqualTo(SATURDAY);
	}

}

package vn.phanbien.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The two ways in which a letter states its deadline.
 */
class WorkingDeadlineTests {

	private static final WorkingCalendar WEEKDAYS = (day) -> day.getDayOfWeek().getValue() <= 5;

	private static final LocalDate THURSDAY = LocalDate.of(2026, 7, 9);

	@Test
	void keepsAFixedDateEvenOnADayOff() {
		LocalDate sunday = LocalDate.of(2026, 7, 19);

		assertThat(WorkingDeadline.onDate(sunday).dueFrom(THURSDAY, WEEKDAYS)).isEqualTo(sunday);
	}

	@Test
	void countsWorkingDaysFromTheDayAfterTheStart() {
		assertThat(WorkingDeadline.ofWorkingDays(3).dueFrom(THURSDAY, WEEKDAYS)).isEqualTo(LocalDate.of(2026, 7, 14));
		assertThat(WorkingDeadline.ofWorkingDays(30).dueFrom(THURSDAY, WEEKDAYS)).isEqualTo(LocalDate.of(2026, 8, 20));
	}

	@Test
	void offersPresetsThatAreAllValid() {
		assertThat(WorkingDeadline.PRESETS).containsExactly(3, 5, 7, 10, 15, 20, 30)
			.allSatisfy((days) -> assertThat(WorkingDeadline.ofWorkingDays(days).dueFrom(THURSDAY, WEEKDAYS))
				.isAfter(THURSDAY));
	}

	@Test
	void refusesLessThanOneDay() {
		assertThatIllegalArgumentException().isThrownBy(() -> WorkingDeadline.ofWorkingDays(0));
	}

}

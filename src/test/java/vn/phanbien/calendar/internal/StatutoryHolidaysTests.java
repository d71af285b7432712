package vn.phanbien.calendar.internal;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holidays fixed by law, and the days off in place of those on a weekend.
 */
class StatutoryHolidaysTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2022, 2022-01-01 2022-01-03 2022-04-30 2022-05-01 2022-05-02 2022-05-03 2022-09-02
			2026, 2026-01-01 2026-04-30 2026-05-01 2026-09-02
			2027, 2027-01-01 2027-04-30 2027-05-01 2027-05-03 2027-09-02
			""")
	void followTheLawYearByYear(int year, String expected) {
		List<String> holidays = LocalDate.of(year, 1, 1)
			.datesUntil(LocalDate.of(year + 1, 1, 1))
			.filter(StatutoryHolidays::include)
			.map(LocalDate::toString)
			.toList();

		assertThat(String.join(" ", holidays)).isEqualTo(expected);
	}

}

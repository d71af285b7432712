package vn.phanbien.calendar.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The public holidays that fall on the same date each year (Bộ luật Lao động 2019, Điều
 * 112.1) and the working days off in place of those on a weekend (Điều 111.3).
 * <p>
 * The lunar ones and the second day of the National Day are left to the table.
 */
final class StatutoryHolidays {

	private static final List<MonthDay> FIXED = List.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1),
			MonthDay.of(9, 2));

	private StatutoryHolidays() {
	}

	static boolean include(LocalDate day) {
		return inYear(day.getYear()).contains(day);
	}

	static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

	static Set<LocalDate> inYear(int year) {
		List<LocalDate> fixed = FIXED.stream().map((day) -> day.atYear(year)).toList();
		Set<LocalDate> holidays = new HashSet<>(fixed);
		fixed.stream().filter(StatutoryHolidays::isWeekend).forEach((holiday) -> {
			LocalDate substitute = holiday;
			while (isWeekend(substitute) || holidays.contains(substitute)) {
				substitute = substitute.plusDays(1);
			}
			holidays.add(substitute);
		});
		return holidays;
	}

}

package vn.phanbien.calendar;

import java.time.LocalDate;

/**
 * The days that somebody may mean: letters may be old, and deadlines lie within a few
 * years. A year with a digit too many is a slip, and never a day to count to.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record DateWindow(LocalDate first, LocalDate last) {

	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

	private static final int YEARS_AHEAD = 10;

	public static DateWindow seenFrom(LocalDate today) {
		return new DateWindow(FIRST, today.plusYears(YEARS_AHEAD));
	}

	public boolean includes(LocalDate day) {
		return !day.isBefore(this.first) && !day.isAfter(this.last);
	}

}

package vn.phanbien.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Answers which days count, so that every deadline, reminder and "days left" in the
 * application is counted alike.
 * <p>
 * Dates are days in Vietnam. Everything that does not depend on the table of special days
 * is static.
 */
@FunctionalInterface
public interface WorkingCalendar {

	/**
	 * The only zone of the application; Vietnam has one and keeps no summer time.
	 */
	ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	/**
	 * The last microsecond of a day: the finest that both databases store. A nanosecond
	 * more would be rounded up to the next day by PostgreSQL.
	 */
	LocalTime LAST_MOMENT = LocalTime.of(23, 59, 59, 999_999_000);

	boolean isWorkingDay(LocalDate day);

	/**
	 * The day itself, or the first working day after it.
	 */
	default LocalDate nextWorkingDay(LocalDate day) {
		LocalDate next = day;
		while (!isWorkingDay(next)) {
			next = next.plusDays(1);
		}
		return next;
	}

	/**
	 * The day itself, or the last working day before it.
	 */
	default LocalDate previousWorkingDay(LocalDate day) {
		LocalDate previous = day;
		while (!isWorkingDay(previous)) {
			previous = previous.minusDays(1);
		}
		return previous;
	}

	/**
	 * The working day that is {@code days} working days later; counting begins with the
	 * day after {@code from}, whatever {@code from} is. Zero days give
	 * {@link #nextWorkingDay}, so the answer is a working day always.
	 * @throws IllegalArgumentException when {@code days} is negative
	 */
	default LocalDate plusWorkingDays(LocalDate from, int days) {
		requireNotNegative(days);
		LocalDate day = from;
		for (int left = days; left > 0; left--) {
			day = nextWorkingDay(day.plusDays(1));
		}
		return nextWorkingDay(day);
	}

	/**
	 * The last working day on which {@code days} working days are left until
	 * {@code until}, which counts when it is a working day itself. Zero days give
	 * {@code until}, or the last working day before it.
	 * @throws IllegalArgumentException when {@code days} is negative
	 */
	default LocalDate minusWorkingDays(LocalDate until, int days) {
		requireNotNegative(days);
		LocalDate day = previousWorkingDay(until);
		for (int left = days; left > 0; left--) {
			day = previousWorkingDay(day.minusDays(1));
		}
		return day;
	}

	/**
	 * The number of working days after {@code fromExclusive} up to {@code toInclusive};
	 * negative when {@code toInclusive} has passed: "2" is two days left, "-2" two days
	 * late.
	 */
	default int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
		if (toInclusive.isBefore(fromExclusive)) {
			return -workingDaysBetween(toInclusive, fromExclusive);
		}
		return (int) fromExclusive.plusDays(1).datesUntil(toInclusive.plusDays(1)).filter(this::isWorkingDay).count();
	}

	/**
	 * The moment at which something due on that day falls due: its last microsecond in
	 * Vietnam. The one place that turns a due date into an instant.
	 */
	static Instant endOf(LocalDate day) {
		return day.atTime(LAST_MOMENT).atZone(ZONE).toInstant();
	}

	/**
	 * Whether the due day is over; on the day itself nothing is overdue.
	 */
	static boolean isOverdue(LocalDate due, Instant now) {
		return dateOf(now).isAfter(due);
	}

	/**
	 * The day in Vietnam at that instant.
	 */
	static LocalDate dateOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZONE);
	}

	/**
	 * The present day in Vietnam, whatever the zone of the clock or the machine.
	 */
	static LocalDate today(Clock clock) {
		return dateOf(clock.instant());
	}

	private static void requireNotNegative(int days) {
		if (days < 0) {
			throw new IllegalArgumentException("Working days must not be negative: " + days);
		}
	}

}

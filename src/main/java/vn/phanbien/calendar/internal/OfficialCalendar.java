package vn.phanbien.calendar.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import vn.phanbien.calendar.SpecialDay;
import vn.phanbien.calendar.SpecialDayDeclared;
import vn.phanbien.calendar.SpecialDayRemoved;
import vn.phanbien.calendar.SpecialDays;
import vn.phanbien.calendar.WorkingCalendar;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Counts by the table of special days, then by weekends and the holidays fixed by law.
 * <p>
 * Holds the whole table (some twenty rows a year). A change is seen here when its
 * transaction ends, and on the other nodes within {@link #FRESH}.
 */
@Component
class OfficialCalendar implements WorkingCalendar {

	static final Duration FRESH = Duration.ofSeconds(30);

	/** 1 January 1970 was a Thursday. */
	private static final int MONDAY_BEFORE_EPOCH = 3;

	private final SpecialDays days;

	private final LongSupplier nanoTime;

	private volatile @Nullable Snapshot snapshot;

	@Autowired
	OfficialCalendar(SpecialDays days) {
		this(days, System::nanoTime);
	}

	OfficialCalendar(SpecialDays days, LongSupplier nanoTime) {
		this.days = days;
		this.nanoTime = nanoTime;
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		SpecialDay special = specialDays().get(day);
		if (special != null) {
			return special.isWorking();
		}
		return !StatutoryHolidays.isWeekend(day) && !StatutoryHolidays.include(day);
	}

	/**
	 * Counts whole weeks by arithmetic and goes only through the days that differ from
	 * them, so that a far date costs no more than the years up to it.
	 */
	@Override
	public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
		if (toInclusive.isBefore(fromExclusive)) {
			return -workingDaysBetween(toInclusive, fromExclusive);
		}
		NavigableMap<LocalDate, SpecialDay> special = specialDays().subMap(fromExclusive, false, toInclusive, true);
		long off = IntStream.rangeClosed(fromExclusive.getYear(), toInclusive.getYear())
			.mapToObj(StatutoryHolidays::inYear)
			.flatMap(Set::stream)
			.filter((day) -> day.isAfter(fromExclusive) && !day.isAfter(toInclusive))
			.filter((day) -> !StatutoryHolidays.isWeekend(day) && !special.containsKey(day))
			.count();
		long moved = special.values()
			.stream()
			.mapToInt((day) -> (day.isWorking() ? 1 : 0) - (StatutoryHolidays.isWeekend(day.date()) ? 0 : 1))
			.sum();
		return Math.toIntExact(weekdaysUpTo(toInclusive) - weekdaysUpTo(fromExclusive) - off + moved);
	}

	/** Counts the days from Monday to Friday since a Monday long past. */
	private static long weekdaysUpTo(LocalDate day) {
		long days = day.toEpochDay() + MONDAY_BEFORE_EPOCH;
		return Math.floorDiv(days, 7) * 5 + Math.min(5, Math.floorMod(days, 7) + 1);
	}

	@TransactionalEventListener(classes = { SpecialDayDeclared.class, SpecialDayRemoved.class },
			phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
	void forget() {
		this.snapshot = null;
	}

	private NavigableMap<LocalDate, SpecialDay> specialDays() {
		Snapshot current = this.snapshot;
		long now = this.nanoTime.getAsLong();
		if (current == null || now - current.loadedAt() > FRESH.toNanos()) {
			NavigableMap<LocalDate, SpecialDay> read = new TreeMap<>();
			this.days.all().forEach((day) -> read.put(day.date(), day));
			current = new Snapshot(read, now);
			this.snapshot = current;
		}
		return current.days();
	}

	private record Snapshot(NavigableMap<LocalDate, SpecialDay> days, long loadedAt) {
	}

}

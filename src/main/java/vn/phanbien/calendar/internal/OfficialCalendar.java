package vn.phanbien.calendar.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

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

	@TransactionalEventListener(classes = { SpecialDayDeclared.class, SpecialDayRemoved.class },
			phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
	void forget() {
		this.snapshot = null;
	}

	private Map<LocalDate, SpecialDay> specialDays() {
		Snapshot current = this.snapshot;
		long now = this.nanoTime.getAsLong();
		if (current == null || now - current.loadedAt() > FRESH.toNanos()) {
			current = new Snapshot(
					this.days.all().stream().collect(Collectors.toMap(SpecialDay::date, Function.identity())), now);
			this.snapshot = current;
		}
		return current.days();
	}

	private record Snapshot(Map<LocalDate, SpecialDay> days, long loadedAt) {
	}

}

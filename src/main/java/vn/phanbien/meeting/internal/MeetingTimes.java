package vn.phanbien.meeting.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.DeadlineWarnings;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Values;

/**
 * Proposes times for meetings, in Vietnamese time, and writes them as forms take them.
 */
@Component
class MeetingTimes {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

	private static final int NOTICE_DAYS = 3;

	private static final Duration USUAL_LENGTH = Duration.ofHours(2);

	private final WorkingCalendar calendar;

	private final Clock clock;

	MeetingTimes(WorkingCalendar calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Some working days ahead in the morning. */
	Instant soon() {
		return at(ahead(now()), MORNING);
	}

	/** Some working days after the old time or now, at the same hour. */
	Instant after(Instant old) {
		Instant from = old.isAfter(now()) ? old : now();
		return at(ahead(from), old.atZone(WorkingCalendar.ZONE).toLocalTime());
	}

	void requireAhead(String field, Instant moment) {
		if (moment.isBefore(now())) {
			throw new InvalidInput(field, "field.meeting.past");
		}
	}

	void requireOver(String field, Instant moment) {
		if (moment.isAfter(now())) {
			throw new InvalidInput(field, "field.meeting.ahead");
		}
	}

	/**
	 * Stops a meeting on a day off or after a deadline that can still be met, unless it
	 * is meant.
	 */
	void requireKnown(CaseDates dates, String field, Instant moment, Values values) {
		LocalDate day = WorkingCalendar.dateOf(moment);
		DeadlineWarnings.requireKnown(dates, WorkingCalendar.today(this.clock), field, day, values);
		if (!this.calendar.isWorkingDay(day) && !values.bool(DeadlineWarnings.KNOWINGLY)) {
			throw new InvalidInput(field, "field.meeting.dayOff", day);
		}
	}

	/** At the same hour, but not after a deadline that a working day can still meet. */
	Instant within(CaseDates dates, Instant proposed) {
		return dates.deadlineAhead(WorkingCalendar.today(this.clock))
			.filter(WorkingCalendar.dateOf(proposed)::isAfter)
			.map(this.calendar::previousWorkingDay)
			.filter(WorkingCalendar.today(this.clock)::isBefore)
			.map((day) -> at(day, proposed.atZone(WorkingCalendar.ZONE).toLocalTime()))
			.orElse(proposed);
	}

	boolean isAhead(Instant moment) {
		return moment.isAfter(now());
	}

	/**
	 * When a meeting most likely began that is recorded now: as planned, else just before
	 * now.
	 */
	Instant began(Instant planned) {
		return isAhead(planned) ? thisMinute().minus(USUAL_LENGTH) : planned;
	}

	/** When a meeting that began then most likely ended. */
	Instant ended(Instant began) {
		Instant usual = began.plus(USUAL_LENGTH);
		return isAhead(usual) ? thisMinute() : usual;
	}

	private Instant thisMinute() {
		return now().truncatedTo(ChronoUnit.MINUTES);
	}

	Instant now() {
		return this.clock.instant();
	}

	static String text(Instant moment) {
		return moment.atZone(WorkingCalendar.ZONE).toOffsetDateTime().toString();
	}

	static String readable(Instant moment) {
		return READABLE.format(moment.atZone(WorkingCalendar.ZONE));
	}

	private LocalDate ahead(Instant from) {
		return this.calendar.plusWorkingDays(WorkingCalendar.dateOf(from), NOTICE_DAYS);
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
	}

}

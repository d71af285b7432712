package vn.phanbien.records.internal;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;

/**
 * What comes and what is signed is registered and passed on the same day, at the latest
 * on the next working day; what is urgent at once (Nghị định 30/2020/NĐ-CP, Điều 4, 18,
 * 23).
 */
@Component
class SameDay {

	private final WorkingCalendar calendar;

	SameDay(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/**
	 * Tells whether something was registered too late.
	 * @param day the day on which it came or was signed
	 * @param urgent whether it bears a degree of urgency
	 * @param done when it was registered
	 */
	boolean missed(LocalDate day, boolean urgent, Instant done) {
		LocalDate last = urgent ? day : this.calendar.plusWorkingDays(day, 1);
		return WorkingCalendar.dateOf(done).isAfter(last);
	}

}

package vn.phanbien.worklist.web;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.shared.Words;

/**
 * Says how long something has got, in working days; templates call it {@code @due}.
 */
@Component("due")
class DueBadges {

	private final WorkingCalendar calendar;

	private final Clock clock;

	private final Words words;

	DueBadges(WorkingCalendar calendar, Clock clock, Words words) {
		this.calendar = calendar;
		this.clock = clock;
		this.words = words;
	}

	/**
	 * Says how long is left until a day, or how late it is.
	 * @param due the last day in time
	 * @return the badge, or null when nothing presses
	 */
	public @Nullable DueBadge of(@Nullable LocalDate due) {
		if (due == null) {
			return null;
		}
		String exact = this.words.text("work.due.exact", due);
		LocalDate today = WorkingCalendar.today(this.clock);
		if (due.isBefore(today)) {
			int late = Math.max(1, -this.calendar.workingDaysBetween(today, due));
			return new DueBadge(this.words.text("work.due.late", late), "late", exact);
		}
		if (due.equals(today)) {
			return new DueBadge(this.words.text("work.due.today"), "late", exact);
		}
		int left = this.calendar.workingDaysBetween(today, due);
		if (left == 0) {
			return new DueBadge(this.words.text("work.due.soon", due), "wait", exact);
		}
		return new DueBadge(this.words.text("work.due.left", left), (left <= 2) ? "wait" : "calm", exact);
	}

	/**
	 * Time left, ready to be shown.
	 *
	 * @param text such as "còn 3 ngày làm việc"
	 * @param tone {@code late}, {@code wait} or {@code calm}
	 * @param exact the exact day, shown on hover
	 */
	public record DueBadge(String text, String tone, String exact) {
	}

}

package vn.phanbien.worklist;

import java.time.LocalDate;

import vn.phanbien.worklist.WorkListQuery.Due;

/**
 * A span of due days that moves on with the calendar.
 */
public enum DueSpan {

	/** Due today. */
	TODAY,

	/** Due from Monday to Sunday of this week. */
	WEEK,

	/** Without a due day. */
	NONE;

	/**
	 * Spans the days as they are meant on a day.
	 * @param today that day
	 * @return the span
	 */
	public Due on(LocalDate today) {
		return switch (this) {
			case TODAY -> Due.on(today);
			case WEEK -> Due.inWeekOf(today);
			case NONE -> Due.NONE;
		};
	}

}

package vn.phanbien.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A deadline as the letter states it: a date, or a number of working days that begins to
 * run when the dossier is complete.
 */
public sealed interface WorkingDeadline {

	/**
	 * The numbers of working days offered in forms.
	 */
	List<Integer> PRESETS = List.of(3, 5, 7, 10, 15, 20, 30);

	/**
	 * The due date; whatever happens on the day {@code start} itself is not counted.
	 * @param start the day on which the time begins to run, in Vietnam
	 */
	LocalDate dueFrom(LocalDate start, WorkingCalendar calendar);

	static WorkingDeadline onDate(LocalDate date) {
		return new FixedDate(date);
	}

	static WorkingDeadline ofWorkingDays(int count) {
		return new WorkingDays(count);
	}

	/**
	 * A date that only a new letter of the agency moves, even when it is a day off.
	 */
	record FixedDate(LocalDate date) implements WorkingDeadline {

		@Override
		public LocalDate dueFrom(LocalDate start, WorkingCalendar calendar) {
			return this.date;
		}

	}

	/**
	 * A number of working days, at least one, counted from the day after the start.
	 */
	record WorkingDays(int count) implements WorkingDeadline {

		public WorkingDays {
			if (count < 1) {
				throw new IllegalArgumentException("A deadline has at least one working day: " + count);
			}
		}

		@Override
		public LocalDate dueFrom(LocalDate start, WorkingCalendar calendar) {
			return calendar.plusWorkingDays(start, this.count);
		}

	}

}

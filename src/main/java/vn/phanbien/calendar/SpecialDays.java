package vn.phanbien.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The administrator's table of special days: Tết, Giỗ Tổ, the second day of the National
 * Day and moved working days, which are decided anew each year and can't be computed.
 * <p>
 * It takes precedence over weekends and over the holidays fixed by law.
 */
public interface SpecialDays {

	/**
	 * Every special day on record, in order; some twenty a year.
	 */
	List<SpecialDay> all();

	/**
	 * The special days of a calendar year, in order.
	 */
	List<SpecialDay> inYear(int year);

	Optional<SpecialDay> on(LocalDate date);

	/**
	 * Adds the day, or replaces what was declared for its date.
	 */
	void declare(SpecialDay day);

	/**
	 * Makes the date an ordinary one again; nothing happens when it is.
	 */
	void remove(LocalDate date);

}

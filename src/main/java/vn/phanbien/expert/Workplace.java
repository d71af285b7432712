package vn.phanbien.expert;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody works or has worked.
 *
 * @param name the body
 * @param position as what, or null
 * @param from the first day, or null when it is not known
 * @param until the last day, or null while it goes on
 */
public record Workplace(String name, @Nullable String position, @Nullable LocalDate from, @Nullable LocalDate until) {

	/**
	 * A workplace of which nothing but the name is known.
	 * @param name the body
	 * @return a present workplace
	 */
	public static Workplace of(String name) {
		return new Workplace(name, null, null, null);
	}

	/**
	 * Tells whether somebody has worked there on or after a day, as when ties of the last
	 * five years are looked for.
	 * @param day the day
	 * @return true when it had not ended before
	 */
	public boolean since(LocalDate day) {
		return this.until == null || !this.until.isBefore(day);
	}

	public boolean on(LocalDate day) {
		return since(day) && (this.from == null || !this.from.isAfter(day));
	}

}

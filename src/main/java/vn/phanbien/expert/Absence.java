package vn.phanbien.expert;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody is not to be asked.
 *
 * @param from the first day
 * @param until the last day, or null while no end is in sight
 * @param reason as the person tells it, or null
 */
public record Absence(LocalDate from, @Nullable LocalDate until, @Nullable String reason) {

	public boolean on(LocalDate day) {
		return !this.from.isAfter(day) && (this.until == null || !this.until.isBefore(day));
	}

}

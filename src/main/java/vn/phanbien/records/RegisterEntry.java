package vn.phanbien.records;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the clerk decides when a letter enters the register.
 *
 * @param arrivalDate the day it came
 * @param number the incoming number that the form proposed or the clerk typed, or null
 * for the next one; where somebody was faster with a proposed one the next is given, and
 * a higher one goes on from where a register kept elsewhere has come in the running year
 * @param otherSystemNumber the number under which it already stands in the register of
 * other software, or null; it then takes none of this register's
 */
public record RegisterEntry(LocalDate arrivalDate, @Nullable Integer number, @Nullable String otherSystemNumber) {

	public static RegisterEntry arrived(LocalDate day) {
		return new RegisterEntry(day, null, null);
	}

}

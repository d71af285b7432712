package vn.phanbien.payment;

import java.time.LocalDate;
import java.util.Optional;

import vn.phanbien.council.SeatRole;

/**
 * The fee table.
 */
public interface FeeRates {

	/**
	 * Finds what is paid on a day.
	 * @param role for whom
	 * @param unit for what
	 * @param day on which day
	 * @return the rate for the role, else the one for all roles
	 */
	Optional<FeeRate> on(SeatRole role, FeeUnit unit, LocalDate day);

}

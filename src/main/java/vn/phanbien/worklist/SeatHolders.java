package vn.phanbien.worklist;

import java.util.Collection;
import java.util.Map;

/**
 * Tells who holds council seats, so that a list can tell the same step of two seats
 * apart; the module that owns seats implements it.
 */
public interface SeatHolders {

	/**
	 * Names the holders of seats at once.
	 * @param seats the keys of the seats
	 * @return names by key; unknown keys are left out
	 */
	Map<Long, String> names(Collection<Long> seats);

}

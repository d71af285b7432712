package vn.phanbien.people;

import java.util.Optional;

/**
 * Knows what links open; the module that asks people for their opinions implements it.
 */
public interface LinkedSeats {

	/**
	 * Tells what a link opens at this moment.
	 * @param link a link that was not revoked
	 * @return what, or empty when the seat has passed on, the invitation was declined or
	 * the time is over
	 */
	Optional<LinkedSeat> of(SignedLink link);

	/**
	 * Says where the bearer of a link goes on.
	 * @param link the link
	 * @param actor who acts by it
	 * @param first whether the link is being opened for the first time
	 * @return the address of a page
	 */
	String next(SignedLink link, Actor actor, boolean first);

	/**
	 * What the bearer of a link is told before anything else.
	 *
	 * @param union who asks
	 * @param title what about
	 * @param contact whom to turn to
	 */
	record LinkedSeat(String union, String title, String contact) {
	}

}

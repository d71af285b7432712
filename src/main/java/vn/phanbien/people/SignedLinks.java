package vn.phanbien.people;

import java.util.Map;
import java.util.Optional;

import vn.phanbien.shared.CaseNumber;

/**
 * All signed links. Only their hashes are kept; a link that was revoked, whose seat has
 * passed on or whose time is over does not exist any more for anybody who asks.
 */
public interface SignedLinks {

	/**
	 * Makes the link of a seat; an earlier one of the seat ends.
	 * @param caseNumber the case
	 * @param seat the seat
	 * @param holder who holds it
	 * @param by who asks for the link
	 * @return its token: 128 random bits in letters that an address takes, told once
	 */
	String make(CaseNumber caseNumber, long seat, PersonId holder, PersonId by);

	/**
	 * Ends the link of a seat, if there is one.
	 * @param caseNumber the case
	 * @param seat the seat
	 */
	void revoke(CaseNumber caseNumber, long seat);

	/**
	 * Finds what a token opens, without counting as use.
	 * @param token as in the address
	 * @return the link, or empty for anything that opens nothing now
	 */
	Optional<Opened> find(String token);

	/**
	 * Finds a link that was opened before, as it stands at this moment.
	 * @param id its key
	 * @return the link with who acts by it, or empty when it opens nothing any more
	 */
	Optional<Opened> find(long id);

	/**
	 * Notes that somebody has opened a link.
	 * @param opened the link
	 * @return the address where the person goes on
	 */
	String enter(Opened opened);

	/**
	 * Says where somebody goes on who has opened a link before.
	 * @param opened the link
	 * @return the address of a page
	 */
	String next(Opened opened);

	/**
	 * Lists the links of a case that have not been revoked.
	 * @param caseNumber the case
	 * @return links by seat
	 */
	Map<Long, SignedLink> ofCase(CaseNumber caseNumber);

	/**
	 * A link that opens something.
	 *
	 * @param link the link
	 * @param actor its person, with the rights of the seat alone
	 * @param seat what its bearer is told about it
	 */
	record Opened(SignedLink link, Actor actor, LinkedSeats.LinkedSeat seat) {
	}

}

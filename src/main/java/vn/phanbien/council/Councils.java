package vn.phanbien.council;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * All councils and their seats.
 */
public interface Councils {

	Optional<Council> find(CaseNumber caseNumber);

	/**
	 * Lists the active seats of a case: chair, vice chair, secretary, then reviewers and
	 * members in the order in which they were added. {@link Seat#held()} tells the
	 * approved ones, {@link Seat#countsInQuorum()} those of the rounds.
	 * @param caseNumber the case
	 * @return the seats
	 */
	List<Seat> seats(CaseNumber caseNumber);

	/**
	 * Finds a seat, active or ended.
	 * @param id its key
	 * @return the seat
	 */
	Optional<Seat> seat(long id);

	/**
	 * Puts a composition before the leader. Who keeps person and role keeps the seat, so
	 * an acceptance counts on; every other seat ends, and new ones begin.
	 * @param caseNumber the case
	 * @param way how the union will work
	 * @param places who sits where
	 * @param by who composed
	 */
	void propose(CaseNumber caseNumber, WayOfWorking way, List<Place> places, PersonId by);

	/**
	 * Returns a proposed composition to be composed again.
	 * @param caseNumber the case
	 */
	void sendBack(CaseNumber caseNumber);

	/**
	 * Approves the proposed composition: from now on its seats open the case to their
	 * holders.
	 * @param caseNumber the case
	 * @param approval how it was approved
	 */
	void approve(CaseNumber caseNumber, Approval approval);

	/**
	 * Gives a seat to somebody else; who held it stays in the record.
	 * @param seat the seat's key
	 * @param person who
	 * @param expert the person's entry in the registry, or null for staff
	 * @param by whose doing
	 * @throws AlreadySeated when the person holds another seat of the case
	 */
	void replace(long seat, PersonId person, @Nullable ExpertId expert, PersonId by);

	/**
	 * Ends a seat: it leaves the council and every denominator.
	 * @param seat the seat's key
	 * @param by whose doing
	 */
	void leaveEmpty(long seat, PersonId by);

	default Seat requireSeat(long id) {
		return seat(id).orElseThrow(NotFound::new);
	}

	default Optional<Seat> chair(CaseNumber caseNumber) {
		return held(caseNumber, SeatRole.CHAIR);
	}

	default Optional<Seat> viceChair(CaseNumber caseNumber) {
		return held(caseNumber, SeatRole.VICE_CHAIR);
	}

	default Optional<Seat> secretary(CaseNumber caseNumber) {
		return held(caseNumber, SeatRole.SECRETARY);
	}

	/**
	 * Finds the first approved seat with a role.
	 * @param caseNumber the case
	 * @param role the role
	 * @return the seat
	 */
	default Optional<Seat> held(CaseNumber caseNumber, SeatRole role) {
		return seats(caseNumber).stream().filter((seat) -> seat.held() && seat.role() == role).findFirst();
	}

}

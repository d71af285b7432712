package vn.phanbien.review;

import java.util.List;
import java.util.Optional;

import vn.phanbien.shared.CaseNumber;

/**
 * All invitations to review.
 */
public interface Invitations {

	/**
	 * Lists the invitations of a case, the oldest first.
	 * @param caseNumber the case
	 * @return the invitations of all rounds
	 */
	List<Invitation> of(CaseNumber caseNumber);

	/**
	 * Finds the latest invitation to a seat in a round.
	 * @param round the round
	 * @param seat the seat
	 * @return the invitation that counts
	 */
	Optional<Invitation> latest(ReviewRound round, long seat);

	Invitation save(Invitation invitation);

}

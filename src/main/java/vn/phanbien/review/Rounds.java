package vn.phanbien.review;

import java.util.List;
import java.util.Optional;

import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * All review rounds.
 */
public interface Rounds {

	/**
	 * Finds the round of a case that was opened last.
	 * @param caseNumber the case
	 * @return the round, or empty before the first was opened
	 */
	Optional<ReviewRound> current(CaseNumber caseNumber);

	/**
	 * Finds the current round where there must be one.
	 * @param caseNumber the case
	 * @return the round
	 * @throws NotFound before the first was opened
	 */
	default ReviewRound require(CaseNumber caseNumber) {
		return current(caseNumber).orElseThrow(NotFound::new);
	}

	Optional<ReviewRound> find(CaseNumber caseNumber, int no);

	/**
	 * Lists the rounds of a case, the oldest first.
	 * @param caseNumber the case
	 * @return the rounds
	 */
	List<ReviewRound> of(CaseNumber caseNumber);

	ReviewRound save(ReviewRound round);

}

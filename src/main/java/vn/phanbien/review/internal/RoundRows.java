package vn.phanbien.review.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.review.ReviewRound;

/**
 * The table of rounds.
 */
interface RoundRows extends CrudRepository<ReviewRound, Long> {

	List<ReviewRound> findByCaseNumberOrderByRoundNo(String caseNumber);

	Optional<ReviewRound> findByCaseNumberAndRoundNo(String caseNumber, int roundNo);

	Optional<ReviewRound> findFirstByCaseNumberOrderByRoundNoDesc(String caseNumber);

}

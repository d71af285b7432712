package vn.phanbien.review.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Repository;

import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;
import vn.phanbien.shared.CaseNumber;

/**
 * Rounds in their table.
 */
@Repository
class StoredRounds implements Rounds {

	private final RoundRows rows;

	StoredRounds(RoundRows rows) {
		this.rows = rows;
	}

	@Override
	public Optional<ReviewRound> current(CaseNumber caseNumber) {
		return this.rows.findFirstByCaseNumberOrderByRoundNoDesc(caseNumber.value());
	}

	@Override
	public Optional<ReviewRound> find(CaseNumber caseNumber, int no) {
		return this.rows.findByCaseNumberAndRoundNo(caseNumber.value(), no);
	}

	@Override
	public List<ReviewRound> of(CaseNumber caseNumber) {
		return this.rows.findByCaseNumberOrderByRoundNo(caseNumber.value());
	}

	@Override
	public ReviewRound save(ReviewRound round) {
		return this.rows.save(round);
	}

}

package vn.phanbien.review.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Repository;

import vn.phanbien.review.Syntheses;
import vn.phanbien.review.Synthesis;
import vn.phanbien.shared.CaseNumber;

/**
 * Syntheses in their table.
 */
@Repository
class StoredSyntheses implements Syntheses {

	private final SynthesisRows rows;

	StoredSyntheses(SynthesisRows rows) {
		this.rows = rows;
	}

	@Override
	public Optional<Synthesis> latest(CaseNumber caseNumber) {
		return this.rows.findFirstByCaseNumberOrderByRoundNoDesc(caseNumber.value());
	}

	@Override
	public List<Synthesis> of(CaseNumber caseNumber) {
		return this.rows.findByCaseNumberOrderByRoundNo(caseNumber.value());
	}

	@Override
	public Synthesis save(Synthesis synthesis) {
		return this.rows.save(synthesis);
	}

}

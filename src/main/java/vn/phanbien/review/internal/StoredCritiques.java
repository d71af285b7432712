package vn.phanbien.review.internal;

import java.util.List;

import org.springframework.stereotype.Repository;

import vn.phanbien.review.Critique;
import vn.phanbien.review.CritiquePoint;
import vn.phanbien.review.CritiquePoint.Finding;
import vn.phanbien.review.Critiques;
import vn.phanbien.shared.CaseNumber;

/**
 * Critiques and their points in their tables.
 */
@Repository
class StoredCritiques implements Critiques {

	private final CritiqueRows rows;

	private final PointRows points;

	StoredCritiques(CritiqueRows rows, PointRows points) {
		this.rows = rows;
		this.points = points;
	}

	@Override
	public List<Critique> of(CaseNumber caseNumber) {
		return this.rows.findByCaseNumberOrderById(caseNumber.value());
	}

	@Override
	public List<Critique> ofRound(CaseNumber caseNumber, int round) {
		return this.rows.findByCaseNumberAndRoundNoOrderById(caseNumber.value(), round);
	}

	@Override
	public List<CritiquePoint> points(CaseNumber caseNumber) {
		return this.points.findByCaseNumberOrderById(caseNumber.value());
	}

	@Override
	public Critique add(Critique critique, List<Finding> findings) {
		Critique stored = this.rows.save(critique);
		findings.forEach((finding) -> this.points.save(new CritiquePoint(stored, finding)));
		return stored;
	}

}

package vn.phanbien.review;

import java.util.List;

import vn.phanbien.review.CritiquePoint.Finding;
import vn.phanbien.shared.CaseNumber;

/**
 * All critiques and their points.
 */
public interface Critiques {

	/**
	 * Lists the critiques of a case in the order in which they came.
	 * @param caseNumber the case
	 * @return the critiques of all rounds
	 */
	List<Critique> of(CaseNumber caseNumber);

	List<Critique> ofRound(CaseNumber caseNumber, int round);

	/**
	 * Lists the points of a case by key.
	 * @param caseNumber the case
	 * @return the points of all critiques in all rounds
	 */
	List<CritiquePoint> points(CaseNumber caseNumber);

	/**
	 * Stores a critique with its points.
	 * @param critique the critique
	 * @param findings its points
	 * @return the critique as stored
	 */
	Critique add(Critique critique, List<Finding> findings);

}

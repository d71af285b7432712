package vn.phanbien.review;

import java.util.List;
import java.util.Optional;

import vn.phanbien.shared.CaseNumber;

/**
 * The syntheses of all rounds.
 */
public interface Syntheses {

	/**
	 * Finds what the report goes by.
	 * @param caseNumber the case
	 * @return the synthesis of the latest round that has one
	 */
	Optional<Synthesis> latest(CaseNumber caseNumber);

	/**
	 * Lists the syntheses of a case, the oldest first.
	 * @param caseNumber the case
	 * @return one for each round that was synthesised
	 */
	List<Synthesis> of(CaseNumber caseNumber);

	Synthesis save(Synthesis synthesis);

}

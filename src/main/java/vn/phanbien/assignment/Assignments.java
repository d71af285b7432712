package vn.phanbien.assignment;

import java.util.Optional;

import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * All cases.
 */
public interface Assignments {

	Optional<Assignment> find(CaseNumber caseNumber);

	/**
	 * Finds a case that must be there.
	 * @param caseNumber its number
	 * @return the case
	 * @throws NotFound when unknown
	 */
	default Assignment require(CaseNumber caseNumber) {
		return find(caseNumber).orElseThrow(NotFound::new);
	}

	/**
	 * Locks the row of a case for this transaction and reads it.
	 * @param caseNumber its number
	 * @return the case
	 * @throws NotFound when unknown
	 */
	Assignment lock(CaseNumber caseNumber);

	Assignment save(Assignment assignment);

}

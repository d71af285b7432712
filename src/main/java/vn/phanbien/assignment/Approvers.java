package vn.phanbien.assignment;

import java.util.List;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Knows which leaders of a union may approve the report of a case: not who signed the
 * letter for the authority, and not who opened the case for it.
 */
public interface Approvers {

	/**
	 * Lists the leaders whom nothing about the case itself bars.
	 * @param caseNumber the case
	 * @return the leaders, perhaps none
	 */
	List<PersonId> eligible(CaseNumber caseNumber);

}

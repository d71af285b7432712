package vn.phanbien.assignment;

import java.util.List;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Who may approve the report of a case: a leader of the union who neither signed the
 * letter nor opened the case for the authority.
 */
public interface Approvers {

	List<PersonId> eligible(CaseNumber caseNumber);

	/**
	 * Lists leaders who wear two hats: they stand on the ordering side of the case too.
	 * @param caseNumber the case
	 * @return leaders that may not approve
	 */
	List<PersonId> doubleHatted(CaseNumber caseNumber);

}

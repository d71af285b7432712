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

	/**
	 * Tells whether a person, leader or not, stands on the ordering side of the case.
	 * @param caseNumber the case
	 * @param person who
	 * @return whether the person signed the letter or opened the case for the authority
	 */
	boolean orders(CaseNumber caseNumber, PersonId person);

}

package vn.phanbien.document;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * Who may read and add documents; the module that knows cases implements it.
 */
public interface FileAccess {

	boolean mayRead(Actor actor, Document document);

	/**
	 * Tells whether a person may know of a case's documents at all. Which of them is
	 * {@link #mayRead}'s to say.
	 * @param actor who
	 * @param caseNumber the case
	 * @return false for an unknown case too
	 */
	boolean mayKnow(Actor actor, CaseNumber caseNumber);

	/**
	 * Tells whether a person may add to a case what is meant for an audience.
	 * @param actor who
	 * @param caseNumber the case
	 * @param audience who would read it
	 * @return false for an unknown case too
	 */
	boolean mayAdd(Actor actor, CaseNumber caseNumber, DocumentAudience audience);

}

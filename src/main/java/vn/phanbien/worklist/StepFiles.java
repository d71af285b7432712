package vn.phanbien.worklist;

import java.io.InputStream;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * Files that come with a step; a downstream module implements it with the document store.
 */
public interface StepFiles {

	/**
	 * Stores a file that was attached on a page.
	 * @param actor who
	 * @param caseNumber the case
	 * @param fileName its name as sent
	 * @param content its bytes; read to the end, not closed
	 * @return the key of the document
	 */
	String store(Actor actor, CaseNumber caseNumber, String fileName, InputStream content);

	/**
	 * Tells whether a document belongs to a case.
	 * @param document its key
	 * @param caseNumber the case
	 * @return whether it does
	 */
	boolean belongsTo(String document, CaseNumber caseNumber);

}

package vn.phanbien.worklist;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * Takes in the files that people attach to a step on its page; the module that keeps
 * documents stands behind it.
 */
public interface StepUploads {

	/**
	 * Stores a file that comes with a form; it joins the case when the form is taken.
	 * @param actor who sends it
	 * @param caseNumber the case
	 * @param fileName the name as the sender's machine has it, not to be trusted
	 * @param content the bytes; read once, not closed
	 * @return the key of the document
	 * @throws vn.phanbien.shared.InvalidInput when the file may not be stored
	 */
	String store(Actor actor, CaseNumber caseNumber, String fileName, InputStream content);

	/**
	 * Checks a file as if it were to be stored, and keeps nothing of it.
	 * @param fileName the name as the sender's machine has it
	 * @param content the bytes; not closed
	 * @return whether it is a Word file
	 * @throws vn.phanbien.shared.InvalidInput when the file may not be stored
	 */
	boolean isWord(String fileName, InputStream content);

	/**
	 * Takes the files of a form that has been sent, in the caller's transaction.
	 * @param documents the keys of the documents
	 * @throws vn.phanbien.shared.Conflict when one has been removed
	 */
	void take(Set<String> documents);

	/**
	 * Names a stored file.
	 * @param actor who asks
	 * @param document the key of the document
	 * @return its file name, or empty when unknown or not the actor's to know
	 */
	Optional<String> nameOf(Actor actor, String document);

	/**
	 * Tells whether a document belongs to a case.
	 * @param document the key of the document
	 * @param caseNumber the case
	 * @return whether it does
	 */
	boolean belongsTo(String document, CaseNumber caseNumber);

}

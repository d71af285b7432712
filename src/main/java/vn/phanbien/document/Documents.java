package vn.phanbien.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * All documents. Calls with an {@link Actor} check that person's rights; the others are
 * for modules that have checked already.
 */
public interface Documents {

	/**
	 * Checks and stores a file. The kind is taken from the file's bytes: pdf, docx, xlsx,
	 * png and jpg without macros.
	 * @param by who brought it
	 * @param caseNumber its case, or null
	 * @param kind what it is
	 * @param audience who it is meant for
	 * @param fileName the name it came with; paths and odd characters are cut off
	 * @param content its bytes; the caller closes the stream
	 * @return the document as stored
	 * @throws UploadRefused when the file may not be stored
	 */
	Document store(PersonId by, @Nullable CaseNumber caseNumber, DocumentKind kind, DocumentAudience audience,
			String fileName, InputStream content);

	/**
	 * Stores a file for a person who may add to the case.
	 * @param actor who
	 * @param caseNumber the case
	 * @param kind what it is; its audience follows, and what an agency sends is dossier
	 * @param fileName the name it came with
	 * @param content its bytes
	 * @return the document as stored
	 * @throws NotFound when the person may not know of the case
	 * @throws NotAllowed when the person may not add to it
	 * @throws UploadRefused when the file may not be stored
	 */
	Document add(Actor actor, CaseNumber caseNumber, DocumentKind kind, String fileName, InputStream content);

	/**
	 * Stores a file that comes with a form, for a person who may add to the case. It
	 * joins the case only when the form is taken.
	 * @param actor who
	 * @param caseNumber the case
	 * @param kind what it will be
	 * @param fileName the name it came with
	 * @param content its bytes
	 * @return the document, pending
	 * @throws NotFound when the person may not know of the case
	 * @throws NotAllowed when the person may not add to it
	 * @throws UploadRefused when the file may not be stored
	 */
	Document hold(Actor actor, CaseNumber caseNumber, DocumentKind kind, String fileName, InputStream content);

	/**
	 * Stores a file that comes with a form before there is a case. It is its bringer's
	 * alone until a case adopts it, and goes when none does.
	 * @param by who brought it
	 * @param kind what it will be
	 * @param fileName the name it came with
	 * @param content its bytes
	 * @return the document, pending
	 * @throws UploadRefused when the file may not be stored
	 */
	Document hold(PersonId by, DocumentKind kind, String fileName, InputStream content);

	/**
	 * Checks a file as if it were to be stored, and keeps nothing of it.
	 * @param fileName the name it came with
	 * @param content its bytes; the caller closes the stream
	 * @return what the content is, as in {@link Document#mediaType}
	 * @throws UploadRefused when the file may not be stored
	 */
	String inspect(String fileName, InputStream content);

	/**
	 * Takes files that came with a form, in the caller's transaction. Documents that are
	 * not pending stay as they are.
	 * @param ids the files
	 * @throws Conflict when one was given up and has been removed
	 */
	void take(Set<DocumentId> ids);

	/**
	 * Puts a file into a case that its own bringer sent before there was the case.
	 * @param actor who brought it, and may add to the case
	 * @param id the file
	 * @param caseNumber the case
	 * @throws NotAllowed when the person may not add to the case
	 * @throws Conflict when there is no such file of theirs any more
	 */
	void adopt(Actor actor, DocumentId id, CaseNumber caseNumber);

	/**
	 * Decides anew what a document is and who it is meant for, as when a supplement was
	 * sent in or a signed copy goes out.
	 * @param id the document
	 * @param kind what it is
	 * @param audience who it is meant for
	 * @throws NotFound when unknown
	 */
	void classify(DocumentId id, DocumentKind kind, DocumentAudience audience);

	Optional<Document> find(DocumentId id);

	/**
	 * Lists the documents of a case, the oldest first.
	 * @param caseNumber the case
	 * @return all of them but those pending
	 */
	List<Document> ofCase(CaseNumber caseNumber);

	/**
	 * Lists the documents of a case that a person may read, the oldest first.
	 * @param actor who
	 * @param caseNumber the case
	 * @return what the person may read, perhaps nothing
	 * @throws NotFound when the person may not know of the case
	 */
	List<Document> ofCase(Actor actor, CaseNumber caseNumber);

	/**
	 * Finds a document for a person who wants to read it.
	 * @param actor who
	 * @param id which
	 * @return the document
	 * @throws NotFound when unknown or not theirs to read
	 */
	Document open(Actor actor, DocumentId id);

	/**
	 * Reads the bytes of a document.
	 * @param document which
	 * @return its content; the caller closes it
	 * @throws IOException when the store can't be read
	 */
	InputStream read(Document document) throws IOException;

}

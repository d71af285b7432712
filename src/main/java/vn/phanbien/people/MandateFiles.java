package vn.phanbien.people;

import java.io.InputStream;
import java.util.Optional;

/**
 * Keeps the written mandates under which somebody stands in for a leader; the module that
 * keeps documents stands behind it.
 */
public interface MandateFiles {

	/**
	 * Stores a mandate.
	 * @param actor who brings it
	 * @param fileName the name as the sender's machine has it, not to be trusted
	 * @param content the bytes; read once, not closed
	 * @return the key of the document
	 * @throws vn.phanbien.shared.InvalidInput when the file may not be stored
	 */
	String store(Actor actor, String fileName, InputStream content);

	/**
	 * Tells whether a person brought a document and so may offer it as a mandate.
	 * @param actor who
	 * @param document the key of the document
	 * @return whether it is the actor's upload
	 */
	boolean broughtBy(Actor actor, String document);

	/**
	 * Names a mandate.
	 * @param document the key of the document
	 * @return its file name, or empty when unknown
	 */
	Optional<String> nameOf(String document);

}

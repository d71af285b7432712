package vn.phanbien.officialdoc;

/**
 * Turns the one document model into files, so that the Word file an officer edits and the
 * PDF that is filed never say different things.
 */
public interface DocumentRenderer {

	/**
	 * A .docx file that names Times New Roman, which is not part of it.
	 */
	byte[] word(OfficialDocument document);

	/**
	 * A tagged PDF with Liberation Serif, of the same metrics, embedded.
	 */
	byte[] pdf(OfficialDocument document);

}

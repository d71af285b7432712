package vn.phanbien.worklist;

import java.util.Locale;

/**
 * The types of form fields and so the JSON values that they take.
 */
public enum FieldType {

	/** A line of text. */
	TEXT,

	/** Text of several paragraphs. */
	LONGTEXT,

	/** A day, {@code 2026-01-05}. */
	DATE,

	/** An instant with its offset; on pages a local time of Asia/Ho_Chi_Minh. */
	DATETIME,

	/** A number. */
	NUMBER,

	/** A number without a fraction; to the API a number like another. */
	WHOLE_NUMBER,

	/** Yes or no. */
	BOOLEAN,

	/** One of the options, or several. */
	CHOICE,

	/** A user name. */
	USER,

	/** The key of an expert. */
	EXPERT,

	/** The code of an organisation. */
	ORGANISATION,

	/** The key of an uploaded document, or several. */
	FILE,

	/** A list of rows with fields of their own. */
	ROWS;

	/**
	 * Returns the name that the API uses.
	 * @return the name in small letters
	 */
	public String json() {
		return (this == WHOLE_NUMBER) ? NUMBER.json() : name().toLowerCase(Locale.ROOT);
	}

}

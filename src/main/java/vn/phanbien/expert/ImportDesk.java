package vn.phanbien.expert;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;

/**
 * Brings experts in from a table of CSV or XLSX, and takes them out as one.
 */
public interface ImportDesk {

	/** The largest file that is taken in. */
	int MOST_BYTES = 5 * 1024 * 1024;

	/** The most experts that one file brings. */
	int MOST_ROWS = 5000;

	/**
	 * Looks through a table, and brings in what it holds unless something is wrong with a
	 * row of it.
	 * @param actor officer or administrator of a union
	 * @param fileName its name tells CSV from XLSX
	 * @param content its bytes
	 * @param mode what to do
	 * @return what is right and what is wrong
	 * @throws vn.phanbien.shared.NotAllowed to anybody else
	 * @throws vn.phanbien.shared.InvalidInput when it can not be read as a table of
	 * experts
	 */
	Report bring(Actor actor, String fileName, byte[] content, Mode mode);

	/**
	 * Lists what a registry holds, as a table that could be brought in again.
	 * @param actor officer or administrator of a union
	 * @param text words to find, or null
	 * @param field words to find in the fields, or null
	 * @param filter what else narrows the list
	 * @return headings and rows
	 */
	Table table(Actor actor, @Nullable String text, @Nullable String field, ExpertFilter filter);

	/**
	 * Names the columns of a table.
	 * @return headings and no row
	 */
	Table template();

	/** What to do with a table. */
	enum Mode {

		/** Only look. */
		CHECK,

		/** Bring in all rows, or none when one is wrong. */
		ALL,

		/** Bring in the rows that are right. */
		VALID

	}

	/**
	 * What is in a table.
	 *
	 * @param accepted the rows that are right
	 * @param rejected what is wrong, by row
	 * @param added how many experts were brought in
	 */
	record Report(int accepted, List<Rejection> rejected, int added) {
	}

	/**
	 * Something wrong with a row.
	 *
	 * @param row its number as the table counts it, the headings being 1
	 * @param column the heading as the file has it
	 * @param messageKey the key of the sentence
	 * @param arguments what the sentence fills in
	 */
	record Rejection(int row, String column, String messageKey, List<Object> arguments) {
	}

	/**
	 * A table of words.
	 *
	 * @param headings the names of the columns
	 * @param rows the rows, each as long as the headings
	 */
	record Table(List<String> headings, List<List<String>> rows) {
	}

}

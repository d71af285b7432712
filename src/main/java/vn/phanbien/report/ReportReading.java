package vn.phanbien.report;

import java.util.List;
import java.util.Optional;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Reports for people to read, on the page, as data and as files.
 */
public interface ReportReading {

	/**
	 * Finds what a person may read: staff and the council's board the newest edition,
	 * authority and experts the one in force.
	 * @param actor who
	 * @param caseNumber the case
	 * @return the report, or empty when there is nothing for this person
	 */
	Optional<ReportView> find(Actor actor, CaseNumber caseNumber);

	/**
	 * Writes the report as a Word file.
	 * @param actor who
	 * @param caseNumber the case
	 * @return the bytes
	 * @throws NotFound when there is nothing for this person
	 */
	byte[] word(Actor actor, CaseNumber caseNumber);

	/**
	 * Writes the report as a PDF.
	 * @param actor who
	 * @param caseNumber the case
	 * @return the bytes
	 * @throws NotFound when there is nothing for this person
	 */
	byte[] pdf(Actor actor, CaseNumber caseNumber);

	/**
	 * Compares two versions of the newest edition, part by part.
	 * @param actor staff or a member of the council's board
	 * @param caseNumber the case
	 * @param earlier the number of one version
	 * @param later the number of the other
	 * @return the parts that differ
	 * @throws NotFound when there is nothing for this person, or no such version
	 */
	List<PartChange> compare(Actor actor, CaseNumber caseNumber, int earlier, int later);

	/**
	 * What changed in a part of the report.
	 *
	 * @param part the message key of its name
	 * @param pieces the words in order
	 */
	record PartChange(String part, List<Piece> pieces) {
	}

	/**
	 * A stretch of text that stayed, came or went.
	 *
	 * @param kind which of these
	 * @param text the words
	 */
	record Piece(Kind kind, String text) {

		/** What became of a stretch of text. */
		public enum Kind {

			SAME, ADDED, REMOVED

		}

	}

}

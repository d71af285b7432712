package vn.phanbien.records;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.document.DocumentId;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;

/**
 * The register of outgoing documents and the only source of their numbers: one series for
 * each union, year and type, from 1, without gaps or doubles.
 */
public interface OutgoingNumbers {

	/**
	 * Gives the next number of its series, in the caller's transaction.
	 * @param entry the document
	 * @return its line in the register
	 * @throws InvalidInput on field {@code date} when the day lies ahead, or before the
	 * last document of its series
	 */
	OutgoingDocument issue(OutgoingEntry entry);

	/**
	 * Says which number and symbol a document issued today would get.
	 * @param union who issues
	 * @param type what
	 * @param unit the drafting unit in the symbol of a công văn, or null
	 * @return such as {@code 05/BC-LHH}
	 */
	String propose(OrganisationId union, OutgoingType type, @Nullable String unit);

	/**
	 * Adds the file to a line of the register, once there is one.
	 * @param id the line
	 * @param document the file
	 */
	void attach(long id, DocumentId document);

	Optional<OutgoingDocument> find(long id);

	/**
	 * Lists what was issued in a case, the oldest first.
	 * @param caseNumber the case
	 * @return the lines
	 */
	List<OutgoingDocument> ofCase(CaseNumber caseNumber);

	/**
	 * Lists the register of a year as it is printed: by date, then number.
	 * @param union whose
	 * @param year which
	 * @return the lines
	 */
	List<OutgoingDocument> ofYear(OrganisationId union, int year);

}

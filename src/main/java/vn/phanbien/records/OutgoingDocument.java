package vn.phanbien.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.document.DocumentId;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * A line of the register of outgoing documents.
 *
 * @param id its key
 * @param union who issued it
 * @param type what it is, and so its series
 * @param year the year of the series
 * @param number the running number
 * @param symbol number and symbol as printed, {@code 05/BC-LHH}
 * @param date its date
 * @param subject what it is about
 * @param signerName who signed
 * @param signerTitle as what
 * @param signerCapacity the line above the title
 * @param recipients to whom it went
 * @param caseNumber its case
 * @param document the file
 * @param issuedBy who issued it
 * @param issuedAt when
 */
public record OutgoingDocument(long id, OrganisationId union, OutgoingType type, int year, int number, String symbol,
		LocalDate date, String subject, String signerName, @Nullable String signerTitle,
		@Nullable String signerCapacity, List<String> recipients, @Nullable CaseNumber caseNumber,
		@Nullable DocumentId document, PersonId issuedBy, Instant issuedAt) {
}

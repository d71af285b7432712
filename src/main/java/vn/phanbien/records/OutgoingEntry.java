package vn.phanbien.records;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.document.DocumentId;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * A document that is about to be issued and needs its number.
 *
 * @param union who issues it
 * @param type what it is
 * @param unit the drafting unit in the symbol of a công văn, such as {@code TVPB}, or
 * null
 * @param date its date
 * @param subject what it is about (trích yếu)
 * @param signerName who signs
 * @param signerTitle as what
 * @param signerCapacity the line above the title, such as {@code KT. CHỦ TỊCH}, or null
 * @param recipients to whom it goes (nơi nhận)
 * @param caseNumber its case, or null
 * @param document the file when there is one already; see {@link OutgoingNumbers#attach}
 * @param by who issues it
 */
public record OutgoingEntry(OrganisationId union, OutgoingType type, @Nullable String unit, LocalDate date,
		String subject, String signerName, @Nullable String signerTitle, @Nullable String signerCapacity,
		List<String> recipients, @Nullable CaseNumber caseNumber, @Nullable DocumentId document, PersonId by) {

	public OutgoingEntry {
		recipients = List.copyOf(recipients);
	}

}

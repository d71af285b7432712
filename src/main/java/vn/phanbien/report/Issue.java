package vn.phanbien.report;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;

/**
 * What makes a draft an official document: number, date and signature. The signing itself
 * happens outside; the checksum binds this record to the signed copy.
 *
 * @param number the number in the year's series
 * @param reference number and symbol as printed, such as {@code 05/BC-LHH}
 * @param date the day on the document
 * @param signerId the signer where known here
 * @param signerName the name as printed
 * @param signerTitle the title as printed
 * @param capacity by what right
 * @param signedCopy the key of the signed copy's document
 * @param signedCopyHash its SHA-256, hexadecimal
 * @param coverLetter the number and symbol of the cover letter (công văn)
 */
public record Issue(int number, String reference, LocalDate date, @Nullable Long signerId, String signerName,
		String signerTitle, SigningCapacity capacity, @Nullable String signedCopy, @Nullable String signedCopyHash,
		@Nullable String coverLetter) {

	/**
	 * Returns what follows the number.
	 * @return such as {@code BC-LHH}
	 */
	public String symbol() {
		return this.reference.substring(this.reference.indexOf('/') + 1);
	}

	public Optional<PersonId> signer() {
		return Optional.ofNullable(this.signerId).map(PersonId::new);
	}

}

package vn.phanbien.officialdoc;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An official document as the elements of Nghị định 30/2020/NĐ-CP, Phụ lục I, without any
 * of their looks.
 *
 * @param number null when the document carries no number at all
 * @param date null while it is not dated
 * @param typeName "Báo cáo", "Tờ trình" …; null for a công văn, which has none
 * @param subject trích yếu; for a công văn without "V/v"
 * @param addressees "Kính gửi"; empty when there is none
 * @param legalGrounds "Căn cứ …", without closing punctuation
 * @param signatures none, one, or two side by side as in minutes
 * @param recipients "Nơi nhận", without dashes and closing punctuation
 */
public record OfficialDocument(IssuingBody issuer, @Nullable NumberAndSymbol number, String place,
		@Nullable LocalDate date, @Nullable String typeName, String subject, @Nullable Urgency urgency,
		List<String> addressees, List<String> legalGrounds, List<Block> body, List<Signature> signatures,
		List<String> recipients, List<Annex> annexes) {

	public OfficialDocument {
		if (signatures.size() > 2) {
			throw new IllegalArgumentException("At most two signatures: " + signatures.size());
		}
		place = PlainText.line(place);
		typeName = (typeName != null) ? PlainText.line(typeName) : null;
		subject = PlainText.line(subject);
		addressees = PlainText.each(addressees);
		legalGrounds = PlainText.each(legalGrounds);
		body = List.copyOf(body);
		signatures = List.copyOf(signatures);
		recipients = PlainText.each(recipients);
		annexes = List.copyOf(annexes);
	}

	/**
	 * Begins a document that has a type name.
	 */
	public static OfficialDocumentBuilder titled(IssuingBody issuer, String typeName, String subject) {
		return new OfficialDocumentBuilder(issuer, typeName, subject);
	}

	/**
	 * Begins a công văn.
	 */
	public static OfficialDocumentBuilder letter(IssuingBody issuer, String subject) {
		return new OfficialDocumentBuilder(issuer, null, subject);
	}

}

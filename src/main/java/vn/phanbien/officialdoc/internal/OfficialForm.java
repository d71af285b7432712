package vn.phanbien.officialdoc.internal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.phanbien.officialdoc.Annex;
import vn.phanbien.officialdoc.Block;
import vn.phanbien.officialdoc.NumberAndSymbol;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.Urgency;

/**
 * A document in its final words, element by element, so that a renderer decides on looks
 * only.
 *
 * @param title the type name in capitals; null for a công văn
 * @param subject for a công văn with "V/v"
 * @param addressees one bare name, or several lines with dashes
 */
record OfficialForm(@Nullable String parent, String issuer, @Nullable String number, String placeAndDate,
		@Nullable String title, String subject, @Nullable Urgency urgency, List<String> addressees,
		List<String> legalGrounds, List<Block> body, List<Signed> signatures, List<String> recipients,
		List<Appended> annexes) {

	static OfficialForm of(OfficialDocument document) {
		String parent = document.issuer().parent();
		String type = document.typeName();
		NumberAndSymbol number = document.number();
		List<String> addressees = document.addressees();
		return new OfficialForm((parent != null) ? Wording.capitals(parent) : null,
				Wording.capitals(document.issuer().name()), (number != null) ? "Số: " + Wording.number(number) : null,
				Wording.placeAndDate(document.place(), document.date()), (type != null) ? Wording.capitals(type) : null,
				(type != null || document.subject().isEmpty()) ? document.subject() : "V/v " + document.subject(),
				document.urgency(), (addressees.size() > 1) ? Wording.dashed(addressees) : addressees,
				Wording.series(document.legalGrounds()), Outline.ended(Outline.of(document.body())),
				document.signatures()
					.stream()
					.map((signature) -> new Signed(Wording.capacity(signature), signature.name()))
					.toList(),
				Wording.dashed(document.recipients()), annexes(document));
	}

	/**
	 * What the file is called in its properties, which PDF/UA wants not to be empty.
	 */
	String name() {
		String name = (this.title != null) ? this.title + " " + this.subject : this.subject;
		return name.isBlank() ? "Văn bản" : name.strip();
	}

	private static List<Appended> annexes(OfficialDocument document) {
		List<Appended> appended = new ArrayList<>();
		for (Annex annex : document.annexes()) {
			String label = (document.annexes().size() > 1) ? "Phụ lục " + Outline.roman(appended.size() + 1)
					: "Phụ lục";
			appended.add(new Appended(label, Wording.capitals(annex.title()), attachedTo(document),
					Outline.of(annex.blocks())));
		}
		return appended;
	}

	/**
	 * "(Kèm theo Báo cáo số 05/BC-LHH ngày 05 tháng 01 năm 2026 của …)".
	 */
	private static String attachedTo(OfficialDocument document) {
		String type = document.typeName();
		NumberAndSymbol number = document.number();
		return "(Kèm theo " + ((type != null) ? Wording.sentenceCase(type) : "Công văn")
				+ ((number != null) ? " số " + Wording.number(number) : "") + " " + Wording.date(document.date())
				+ " của " + document.issuer().name() + ")";
	}

	/**
	 * The words of one signature.
	 */
	record Signed(List<String> capacity, String name) {
	}

	/**
	 * The words of one annex.
	 */
	record Appended(String label, String title, String attachedTo, List<Block> blocks) {
	}

}

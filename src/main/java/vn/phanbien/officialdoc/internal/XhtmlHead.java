package vn.phanbien.officialdoc.internal;

import java.util.Locale;

import vn.phanbien.officialdoc.Urgency;

/**
 * The head of the PDF: issuing body and nation side by side, number and date below them
 * on one line (ô số 1 to 4, 5b, 10b).
 */
final class XhtmlHead {

	private final OfficialForm form;

	private final int issuerMm;

	private XhtmlHead(OfficialForm form) {
		this.form = form;
		this.issuerMm = PageLayout.TEXT_MM - PageLayout.nationMm(form.placeAndDate());
	}

	static void write(Xhtml page, OfficialForm form) {
		new XhtmlHead(form).write(page.add("table", "head"));
	}

	private void write(Xhtml table) {
		Xhtml names = table.add("tr");
		writeIssuer(
				names.add("td", "issuer").with("style", "width: " + (this.issuerMm - 2 * PageLayout.GUTTER_MM) + "mm"));
		writeNation(names.add("td"));
		Xhtml details = table.add("tr");
		writeNumber(details.add("td", "issuer"));
		details.add("td").add("p", "date").text(this.form.placeAndDate());
	}

	private void writeIssuer(Xhtml cell) {
		String parent = this.form.parent();
		if (parent != null) {
			cell.add("p", "capitals").text(parent);
		}
		cell.add("p", "capitals bold").text(this.form.issuer());
		rule(cell,
				PageLayout.ruleUnder(this.form.issuer(), PageLayout.HEAD_PT, this.issuerMm - 2 * PageLayout.GUTTER_MM));
	}

	private void writeNation(Xhtml cell) {
		cell.add("p", "capitals bold").text(Wording.NATION);
		cell.add("p", "motto").text(Wording.MOTTO);
		rule(cell, Fonts.width(Fonts.BOLD, Wording.MOTTO, PageLayout.MOTTO_PT));
	}

	private void writeNumber(Xhtml cell) {
		String number = this.form.number();
		if (number != null) {
			cell.add("p", "number").text(number);
		}
		if (this.form.title() == null && !this.form.subject().isEmpty()) {
			cell.add("p", "about").text(this.form.subject());
		}
		Urgency urgency = this.form.urgency();
		if (urgency != null) {
			cell.add("div", "stamp")
				.with("style",
						"width: %1$dmm; height: %2$dmm; line-height: %2$dmm".formatted(urgency.widthMm(),
								urgency.heightMm()))
				.text(urgency.stamp());
		}
	}

	static void rule(Xhtml parent, double points) {
		parent.add("div", "rule").with("style", String.format(Locale.ROOT, "width: %.1fpt", points));
	}

}

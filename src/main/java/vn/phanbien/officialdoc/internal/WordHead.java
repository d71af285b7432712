package vn.phanbien.officialdoc.internal;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.phanbien.officialdoc.Urgency;

/**
 * The head of the Word file: issuing body and nation side by side, number and date below
 * them on one line (ô số 1 to 4, 5b, 10b).
 */
final class WordHead {

	private final XWPFDocument document;

	private final OfficialForm form;

	private final int issuerMm;

	private final int nationMm;

	private WordHead(XWPFDocument document, OfficialForm form) {
		this.document = document;
		this.form = form;
		this.nationMm = PageLayout.nationMm(form.placeAndDate());
		this.issuerMm = PageLayout.TEXT_MM - this.nationMm;
	}

	static void write(XWPFDocument document, OfficialForm form) {
		new WordHead(document, form).write();
	}

	private void write() {
		WordTable table = WordTable.plain(this.document, 2, this.issuerMm, this.nationMm);
		writeIssuer(table.cell(0, 0));
		writeNation(table.cell(0, 1));
		writeNumber(table.cell(1, 0));
		table.cell(1, 1).line().text(this.form.placeAndDate()).size(PageLayout.MOTTO_PT).italic().centred().before(6);
	}

	private void writeIssuer(WordCell cell) {
		String parent = this.form.parent();
		if (parent != null) {
			issuerLine(cell, parent).size(PageLayout.HEAD_PT);
		}
		issuerLine(cell, this.form.issuer()).size(PageLayout.HEAD_PT).bold().after(2);
		double length = PageLayout.ruleUnder(this.form.issuer(), PageLayout.HEAD_PT,
				this.issuerMm - 2 * PageLayout.GUTTER_MM);
		cell.line().rule(length, this.issuerMm);
	}

	private void writeNation(WordCell cell) {
		cell.line().text(Wording.NATION).size(PageLayout.HEAD_PT).bold().centred();
		cell.line().text(Wording.MOTTO).size(PageLayout.MOTTO_PT).bold().centred().after(2);
		cell.line().rule(Fonts.width(Fonts.BOLD, Wording.MOTTO, PageLayout.MOTTO_PT), this.nationMm);
	}

	private void writeNumber(WordCell cell) {
		String number = this.form.number();
		issuerLine(cell, (number != null) ? number : "").size(PageLayout.MOTTO_PT).before(6);
		if (this.form.title() == null && !this.form.subject().isEmpty()) {
			issuerLine(cell, this.form.subject()).size(PageLayout.HEAD_PT).before(6);
		}
		Urgency urgency = this.form.urgency();
		if (urgency != null) {
			cell.line().stamp(urgency, this.issuerMm).before(6);
		}
	}

	private static WordLine issuerLine(WordCell cell, String text) {
		return cell.line().text(text).centred().narrowed(PageLayout.GUTTER_MM);
	}

}

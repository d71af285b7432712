package vn.phanbien.officialdoc.internal;

import java.util.List;

import vn.phanbien.officialdoc.Block;
import vn.phanbien.officialdoc.internal.OfficialForm.Appended;
import vn.phanbien.officialdoc.internal.OfficialForm.Signed;

/**
 * Writes a form as a tagged PDF (PDF/UA structure, all fonts embedded).
 */
final class PdfRenderer {

	private final OfficialForm form;

	private PdfRenderer(OfficialForm form) {
		this.form = form;
	}

	static byte[] render(OfficialForm form) {
		return PdfFile.of(new PdfRenderer(form).xhtml());
	}

	private Xhtml xhtml() {
		Xhtml html = Xhtml.document().with("lang", "vi");
		Xhtml head = html.add("head");
		head.add("title").text(this.form.name());
		head.add("meta").with("name", "author").with("content", this.form.issuer());
		head.add("meta").with("name", "subject").with("content", this.form.name());
		head.add("style").text(Stylesheet.CSS);
		Xhtml body = html.add("body");
		write(section(body, "section"));
		this.form.annexes().forEach((annex) -> write(annex, section(body, "section annex")));
		return html;
	}

	private static Xhtml section(Xhtml body, String style) {
		Xhtml section = body.add("div", style);
		section.add("div", "bare");
		section.add("div", "page-number");
		return section;
	}

	private void write(Xhtml page) {
		XhtmlHead.write(page, this.form);
		writeTitle(page);
		writeAddressees(page);
		this.form.legalGrounds().forEach((ground) -> page.add("p", "ground").text(ground));
		List<Block> body = this.form.body();
		int last = Math.max(0, body.size() - 1);
		new XhtmlBody(page).write(body.subList(0, last));
		new XhtmlBody(page.add("div", "last")).write(body.subList(last, body.size()));
		writeClosing(page);
	}

	private void writeTitle(Xhtml page) {
		String title = this.form.title();
		if (title != null) {
			page.add("p", "title type").text(title);
			page.add("p", "title").text(this.form.subject());
			XhtmlHead.rule(page, PageLayout.ruleUnder(this.form.subject(), PageLayout.BODY_PT, PageLayout.TEXT_MM));
		}
		page.add("div", "gap");
	}

	private void writeAddressees(Xhtml page) {
		Xhtml block = page.add("div", "addressees");
		if (this.form.addressees().size() == 1) {
			block.add("p", "one").text(Wording.ADDRESSED + " " + this.form.addressees().get(0));
		}
		else if (!this.form.addressees().isEmpty()) {
			block.add("p").text(Wording.ADDRESSED);
			this.form.addressees().forEach((line) -> block.add("p", "many").text(line));
		}
	}

	private void writeClosing(Xhtml page) {
		Xhtml row = page.add("table", "closing").add("tr");
		Xhtml left = row.add("td", "half left");
		Xhtml right = row.add("td", "half");
		if (this.form.signatures().size() == 2) {
			write(this.form.signatures().get(0), left);
			write(this.form.signatures().get(1), right);
			writeRecipients(page.add("div", "closing"));
		}
		else {
			writeRecipients(left);
			this.form.signatures().forEach((signature) -> write(signature, right));
		}
	}

	private void write(Signed signature, Xhtml cell) {
		Xhtml block = cell.add("div", "signed");
		signature.capacity().forEach((text) -> block.add("p", "signature bold").text(text));
		block.add("p", "signature name").text(signature.name());
	}

	private void writeRecipients(Xhtml parent) {
		if (!this.form.recipients().isEmpty()) {
			parent.add("p", "recipients-title").text(Wording.RECIPIENTS);
			this.form.recipients().forEach((text) -> parent.add("p", "recipients").text(text));
		}
	}

	private void write(Appended annex, Xhtml page) {
		page.add("h1").text(annex.label());
		page.add("p", "title").text(annex.title());
		page.add("p", "attached").text(annex.attachedTo());
		new XhtmlBody(page).write(annex.blocks());
	}

}

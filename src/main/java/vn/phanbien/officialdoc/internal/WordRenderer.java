package vn.phanbien.officialdoc.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.phanbien.officialdoc.internal.OfficialForm.Appended;
import vn.phanbien.officialdoc.internal.OfficialForm.Signed;

/**
 * Writes a form as a Word file, element by element from top to bottom.
 */
final class WordRenderer {

	/** Where the addressees begin. */
	private static final int ADDRESSEES_MM = 25;

	/** The room for the signature and the seal. */
	private static final int SIGNATURE_PT = 68;

	private final XWPFDocument document;

	private final OfficialForm form;

	private WordRenderer(XWPFDocument document, OfficialForm form) {
		this.document = document;
		this.form = form;
	}

	static byte[] render(OfficialForm form) {
		var out = new ByteArrayOutputStream();
		try (var document = new XWPFDocument()) {
			new WordRenderer(document, form).write();
			document.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private void write() {
		var properties = this.document.getProperties().getCoreProperties();
		properties.setTitle(this.form.name());
		properties.setCreator(this.form.issuer());
		WordStyles.addTo(this.document);
		WordSections sections = WordSections.of(this.document);
		WordHead.write(this.document, this.form);
		writeTitle();
		writeAddressees();
		this.form.legalGrounds().forEach((ground) -> line().style(WordStyles.BODY).text(ground).italic());
		new WordBody(this.document).write(this.form.body(), true);
		writeClosing();
		for (Appended annex : this.form.annexes()) {
			sections.end();
			write(annex);
		}
	}

	private void writeTitle() {
		String title = this.form.title();
		if (title == null) {
			line().size(PageLayout.HEAD_PT);
			return;
		}
		line().style(WordStyles.TITLE).text(title).before(18);
		line().style(WordStyles.TITLE).text(this.form.subject()).after(2);
		line().rule(PageLayout.ruleUnder(this.form.subject(), PageLayout.BODY_PT, PageLayout.TEXT_MM),
				PageLayout.TEXT_MM);
		line().size(PageLayout.HEAD_PT);
	}

	private void writeAddressees() {
		if (this.form.addressees().size() == 1) {
			line().text(Wording.ADDRESSED + " " + this.form.addressees().get(0))
				.indented(ADDRESSEES_MM, 21)
				.before(6)
				.after(12);
		}
		else if (!this.form.addressees().isEmpty()) {
			line().text(Wording.ADDRESSED).indented(ADDRESSEES_MM, 0).before(6);
			this.form.addressees().forEach((line) -> line().text(line).indented(ADDRESSEES_MM + 21, 3));
			line().size(PageLayout.HEAD_PT);
		}
	}

	private void writeClosing() {
		WordTable table = closingTable();
		if (this.form.signatures().size() == 2) {
			write(this.form.signatures().get(0), table.cell(0, 0));
			write(this.form.signatures().get(1), table.cell(0, 1));
			line();
			writeRecipients(closingTable().cell(0, 0));
		}
		else {
			writeRecipients(table.cell(0, 0));
			this.form.signatures().forEach((signature) -> write(signature, table.cell(0, 1)));
		}
	}

	private WordTable closingTable() {
		return WordTable.plain(this.document, 1, PageLayout.TEXT_MM / 2, PageLayout.TEXT_MM / 2).unsplit();
	}

	private void write(Signed signature, WordCell cell) {
		signature.capacity().forEach((text) -> cell.line().text(text).bold().centred());
		cell.line().text(signature.name()).bold().centred().before(SIGNATURE_PT);
	}

	private void writeRecipients(WordCell cell) {
		if (this.form.recipients().isEmpty()) {
			return;
		}
		cell.line().text(Wording.RECIPIENTS).size(PageLayout.RECIPIENTS_TITLE_PT).bold().italic();
		this.form.recipients().forEach((text) -> cell.line().text(text).size(PageLayout.RECIPIENTS_PT).indented(0, 2));
	}

	private void write(Appended annex) {
		line().style(WordStyles.heading(0)).text(annex.label()).centred();
		line().style(WordStyles.TITLE).text(annex.title());
		line().text(annex.attachedTo()).italic().centred().after(12);
		new WordBody(this.document).write(annex.blocks(), false);
	}

	private WordLine line() {
		return new WordLine(this.document.createParagraph());
	}

}

package vn.phanbien.officialdoc.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

import vn.phanbien.officialdoc.FillableForm;
import vn.phanbien.officialdoc.FillableForm.Choice;
import vn.phanbien.officialdoc.FillableForm.Closing;
import vn.phanbien.officialdoc.FillableForm.Facts;
import vn.phanbien.officialdoc.FillableForm.Grid;
import vn.phanbien.officialdoc.FillableForm.Heading;
import vn.phanbien.officialdoc.FillableForm.Note;
import vn.phanbien.officialdoc.FillableForm.Part;
import vn.phanbien.officialdoc.FillableForm.Pick;
import vn.phanbien.officialdoc.FillableForm.TextBox;
import vn.phanbien.officialdoc.FillableForm.Tick;

/**
 * Writes a form to fill in, part by part from top to bottom.
 */
final class FillableFormWriter {

	/** So many lines a box has at least, to be written in by hand too. */
	private static final int LINES = 4;

	private static final int ACROSS_MM = 297 - PageLayout.LEFT_MM - PageLayout.RIGHT_MM;

	private static final int NUMBER_MM = 11;

	private final FillableForm form;

	private final Markup markup = new Markup();

	private final String header;

	private int sections;

	private FillableFormWriter(FillableForm form, String header) {
		this.form = form;
		this.header = header;
	}

	static byte[] write(FillableForm form) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			var properties = document.getProperties();
			properties.getCoreProperties().setTitle(form.title());
			properties.getCoreProperties().setCreator(form.author());
			properties.getCustomProperties().addProperty(FormMark.PROPERTY, form.mark());
			form.properties().forEach(properties.getCustomProperties()::addProperty);
			FormStyles.addTo(document);
			String body = new FillableFormWriter(form, header(document)).body();
			document.getDocument().set(DocumentDocument.Factory.parse(body).getDocument());
			document.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (XmlException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Pages are numbered; the library names the part that holds the number. */
	private static String header(XWPFDocument document) {
		XWPFParagraph line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		line.setAlignment(ParagraphAlignment.CENTER);
		line.getCTP().addNewFldSimple().setInstr("PAGE");
		return document.getDocument().getBody().getSectPr().getHeaderReferenceArray(0).getId();
	}

	private String body() {
		this.markup.line(FormStyles.TITLE, this.form.title());
		boolean across = false;
		for (Part part : this.form.parts()) {
			boolean lies = part instanceof Grid;
			if (lies != across) {
				this.markup.raw("<w:p><w:pPr><w:pStyle w:val=\"" + FormStyles.SMALL + "\"/>" + section(across)
						+ "</w:pPr></w:p>");
				across = lies;
			}
			write(part);
		}
		this.markup.line(FormStyles.SMALL, FormMark.LINE + this.form.mark()).raw(section(across));
		return this.markup.body();
	}

	private void write(Part part) {
		if (part instanceof Heading heading) {
			this.markup.line(FormStyles.HEADING, heading.text());
		}
		else if (part instanceof Note note) {
			this.markup.line(FormStyles.NOTE, note.text());
		}
		else if (part instanceof Facts facts) {
			write(facts);
		}
		else if (part instanceof TextBox box) {
			this.markup.line(FormStyles.QUESTION, box.label())
				.control(box.tag(), box.label(), "")
				.lines(FormStyles.ANSWER, box.value(), LINES)
				.end();
		}
		else if (part instanceof Grid grid) {
			write(grid);
		}
		else if (part instanceof Pick pick) {
			write(pick);
		}
		else if (part instanceof Tick tick) {
			begin(FormStyles.CHOICE).checkBox(tag(tick.tag(), "true"), tick.label(), tick.ticked())
				.run(" " + tick.label())
				.raw("</w:p>");
		}
		else if (part instanceof Closing closing) {
			write(closing);
		}
	}

	private void write(Facts facts) {
		table(List.of(45, PageLayout.TEXT_MM - 45), false);
		facts.lines().forEach((line) -> {
			this.markup.raw("<w:tr>");
			line.forEach((text) -> this.markup.raw("<w:tc>").lines(FormStyles.CELL, text, 1).raw("</w:tc>"));
			this.markup.raw("</w:tr>");
		});
		this.markup.raw("</w:tbl>");
	}

	private void write(Grid grid) {
		this.markup.line(FormStyles.HEADING, grid.label()).line(FormStyles.NOTE, grid.hint());
		int weights = grid.columns().stream().mapToInt(FillableForm.Column::weight).sum();
		List<Integer> widths = new ArrayList<>(List.of(NUMBER_MM));
		grid.columns().forEach((column) -> widths.add((ACROSS_MM - NUMBER_MM) * column.weight() / weights));
		table(widths, true);
		this.markup.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc>")
			.line(FormStyles.COLUMN, Wording.NUMBER)
			.raw("</w:tc>");
		grid.columns()
			.forEach((column) -> this.markup.raw("<w:tc>").line(FormStyles.COLUMN, column.title()).raw("</w:tc>"));
		this.markup.raw("</w:tr>");
		for (int row = 0; row < Math.max(grid.room(), grid.rows().size()); row++) {
			Map<String, String> values = (row < grid.rows().size()) ? grid.rows().get(row) : Map.of();
			this.markup.raw("<w:tr><w:trPr><w:trHeight w:val=\"900\" w:hRule=\"atLeast\"/></w:trPr><w:tc>")
				.line(FormStyles.CELL, String.valueOf(row + 1))
				.raw("</w:tc>");
			grid.columns().forEach((column) -> cell(grid, column, values.getOrDefault(column.tag(), "")));
			this.markup.raw("</w:tr>");
		}
		this.markup.raw("</w:tbl>");
	}

	private void cell(Grid grid, FillableForm.Column column, String value) {
		this.markup.raw("<w:tc>");
		if (column.choices().isEmpty()) {
			this.markup.lines(FormStyles.CELL, value, 1);
		}
		else {
			begin(FormStyles.CELL)
				.dropDown(tag(grid.tag(), column.tag()), column.title(), column.choices(), value, Wording.UNCHOSEN)
				.raw("</w:p>");
		}
		this.markup.raw("</w:tc>");
	}

	private void write(Pick pick) {
		this.markup.line(pick.listed() ? FormStyles.HEADING : FormStyles.QUESTION, pick.label());
		if (!pick.listed()) {
			begin(FormStyles.ANSWER).dropDown(pick.tag(), pick.label(), pick.choices(), pick.value(), Wording.UNCHOSEN)
				.raw("</w:p>");
			return;
		}
		for (Choice choice : pick.choices()) {
			begin(FormStyles.CHOICE)
				.checkBox(tag(pick.tag(), choice.value()), choice.text(), choice.value().equals(pick.value()))
				.run(" " + choice.text())
				.raw("</w:p>");
		}
	}

	private void write(Closing closing) {
		this.markup.line(FormStyles.SIGNATURE, "")
			.line(FormStyles.SIGNATURE, closing.day())
			.line(FormStyles.SIGNATURE, closing.signer())
			.line(FormStyles.SIGNATURE, closing.hint())
			.lines(FormStyles.SIGNATURE, "", 3)
			.line(FormStyles.SIGNATURE, closing.name());
	}

	private Markup begin(String style) {
		return this.markup.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
	}

	private void table(List<Integer> millimetres, boolean ruled) {
		this.markup.raw("<w:tbl><w:tblPr><w:tblW w:w=\"")
			.raw(String.valueOf(PageLayout.twips(millimetres.stream().mapToInt(Integer::intValue).sum())))
			.raw("\" w:type=\"dxa\"/>")
			.raw(ruled ? FormStyles.RULES : "")
			.raw("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/>")
			.raw("<w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
		millimetres.forEach((width) -> this.markup.raw("<w:gridCol w:w=\"" + PageLayout.twips(width) + "\"/>"));
		this.markup.raw("</w:tblGrid>");
	}

	private String section(boolean across) {
		int width = PageLayout.twips(across ? 297 : 210);
		int height = PageLayout.twips(across ? 210 : 297);
		return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"%s\"/><w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>"
			.formatted(this.header, width, height, across ? " w:orient=\"landscape\"" : "")
				+ "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>%s</w:sectPr>"
					.formatted(PageLayout.twips(PageLayout.TOP_MM), PageLayout.twips(PageLayout.RIGHT_MM),
							PageLayout.twips(PageLayout.BOTTOM_MM), PageLayout.twips(PageLayout.LEFT_MM),
							this.sections++ == 0 ? "<w:titlePg/>" : "");
	}

	/** The tag of one answer among several. */
	static String tag(String tag, String part) {
		return tag + "." + part;
	}

}

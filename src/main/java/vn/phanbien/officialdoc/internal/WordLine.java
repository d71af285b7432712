package vn.phanbien.officialdoc.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

import vn.phanbien.officialdoc.Picture;
import vn.phanbien.officialdoc.Urgency;

/**
 * Says in words how one paragraph of a Word file looks.
 */
final class WordLine {

	private static final int HAIR_PT = 2;

	private static final String RED = "C00000";

	private static final String PICTURE_NAME = "hinh.png";

	/** Word's unit for drawings. */
	private static final int EMU_PER_MM = 36_000;

	private final XWPFParagraph paragraph;

	private final XWPFRun run;

	WordLine(XWPFParagraph paragraph) {
		this.paragraph = paragraph;
		this.run = paragraph.createRun();
	}

	WordLine text(String text) {
		this.run.setText(text);
		return this;
	}

	WordLine style(String id) {
		this.paragraph.setStyle(id);
		return this;
	}

	WordLine size(int points) {
		this.run.setFontSize(points);
		return this;
	}

	WordLine bold() {
		this.run.setBold(true);
		return this;
	}

	WordLine italic() {
		this.run.setItalic(true);
		return this;
	}

	WordLine centred() {
		this.paragraph.setAlignment(ParagraphAlignment.CENTER);
		this.paragraph.setIndentationFirstLine(0);
		return this;
	}

	WordLine before(int points) {
		this.paragraph.setSpacingBefore(points * 20);
		return this;
	}

	WordLine after(int points) {
		this.paragraph.setSpacingAfter(points * 20);
		return this;
	}

	WordLine narrowed(int millimetres) {
		this.paragraph.setIndentationLeft(PageLayout.twips(millimetres));
		this.paragraph.setIndentationRight(PageLayout.twips(millimetres));
		return this;
	}

	/**
	 * Indents the whole paragraph, and its lines after the first some more.
	 */
	WordLine indented(double millimetres, double hangingMillimetres) {
		this.paragraph.setIndentationLeft(PageLayout.twips(millimetres + hangingMillimetres));
		this.paragraph.setIndentationHanging(PageLayout.twips(hangingMillimetres));
		return this;
	}

	/**
	 * Puts a picture on the line. Readers take its words from one place or the other.
	 */
	WordLine picture(Picture picture) {
		try (var content = new ByteArrayInputStream(picture.png())) {
			this.run
				.addPicture(content, PictureType.PNG, PICTURE_NAME, picture.widthMm() * EMU_PER_MM,
						(int) Math.round(picture.heightMm() * EMU_PER_MM))
				.getCTPicture()
				.getNvPicPr()
				.getCNvPr()
				.setDescr(picture.alternative());
		}
		catch (IOException | InvalidFormatException ex) {
			throw new IllegalStateException(ex);
		}
		this.run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alternative());
		return this;
	}

	WordLine keptWithNext() {
		this.paragraph.setKeepNext(true);
		return this;
	}

	/**
	 * Makes it a rule of that length, centred in a column of that width.
	 */
	WordLine rule(double points, int columnMm) {
		int margin = (int) Math.max(0, (PageLayout.twips(columnMm) - points * 20) / 2);
		hair();
		this.paragraph.setIndentationLeft(margin);
		this.paragraph.setIndentationRight(margin);
		CTBorder top = properties().addNewPBdr().addNewTop();
		top.setVal(STBorder.SINGLE);
		top.setSz(BigInteger.valueOf(6));
		top.setSpace(BigInteger.ZERO);
		top.setColor("000000");
		return this;
	}

	/**
	 * Makes it the red frame of a degree of urgency, centred in a column of that width.
	 */
	WordLine stamp(Urgency urgency, int columnMm) {
		int margin = PageLayout.twips((columnMm - urgency.widthMm()) / 2.0);
		centred().text(urgency.stamp()).size(PageLayout.STAMP_PT).bold();
		this.run.setColor(RED);
		this.paragraph.setIndentationLeft(margin);
		this.paragraph.setIndentationRight(margin);
		CTPBdr frame = properties().addNewPBdr();
		for (CTBorder side : List.of(frame.addNewTop(), frame.addNewLeft(), frame.addNewBottom(),
				frame.addNewRight())) {
			side.setVal(STBorder.SINGLE);
			side.setSz(BigInteger.valueOf(8));
			side.setSpace(BigInteger.valueOf(3));
			side.setColor(RED);
		}
		return this;
	}

	/**
	 * Makes it as low as Word allows, for paragraphs that only the format demands.
	 */
	WordLine hair() {
		this.paragraph.setSpacingBetween(HAIR_PT, LineSpacingRule.EXACT);
		return size(1);
	}

	private CTPPr properties() {
		return this.paragraph.getCTP().isSetPPr() ? this.paragraph.getCTP().getPPr()
				: this.paragraph.getCTP().addNewPPr();
	}

}

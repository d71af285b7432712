package vn.phanbien.officialdoc.internal;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * Adds lines to a cell, which begins with one empty paragraph that has to be used.
 */
final class WordCell {

	private final XWPFTableCell cell;

	private boolean begun;

	WordCell(XWPFTableCell cell) {
		this.cell = cell;
	}

	WordLine line() {
		XWPFParagraph paragraph = this.begun ? this.cell.addParagraph() : this.cell.getParagraphs().get(0);
		this.begun = true;
		return new WordLine(paragraph);
	}

}

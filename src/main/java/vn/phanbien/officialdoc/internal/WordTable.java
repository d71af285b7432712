package vn.phanbien.officialdoc.internal;

import java.math.BigInteger;
import java.util.Arrays;

import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A table of fixed column widths, which no long word can stretch.
 */
final class WordTable {

	private static final int CELL_MARGIN_TWIPS = 85;

	/** Half a point, in Word's unit for lines. */
	private static final int BORDER_EIGHTHS = 4;

	private static final String BLACK = "000000";

	private final XWPFTable table;

	private final int[] widths;

	private WordTable(XWPFTable table, int[] widths) {
		this.table = table;
		this.widths = widths;
		this.table.setWidthType(TableWidthType.DXA);
		this.table.setWidth(Arrays.stream(widths).sum());
		properties().addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblGrid grid = table.getCTTbl().addNewTblGrid();
		for (int width : widths) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
		}
	}

	/**
	 * A table that only places its cells, invisible and as wide as the text.
	 */
	static WordTable plain(XWPFDocument document, int rows, int leftMm, int rightMm) {
		var table = new WordTable(document.createTable(rows, 2),
				new int[] { PageLayout.twips(leftMm), PageLayout.twips(rightMm) });
		table.table.removeBorders();
		table.setMargins(0, 0);
		return table;
	}

	/**
	 * A table of data, whose first row is its header and comes again on every page.
	 */
	static WordTable ruled(XWPFDocument document, int rows, int[] widths) {
		var table = new WordTable(document.createTable(rows, widths.length), widths);
		table.setMargins(CELL_MARGIN_TWIPS / 2, CELL_MARGIN_TWIPS);
		table.setBorders();
		table.table.getRow(0).setRepeatHeader(true);
		table.table.getRow(0).setCantSplitRow(true);
		return table;
	}

	WordTable unsplit() {
		this.table.getRows().forEach((row) -> row.setCantSplitRow(true));
		return this;
	}

	WordCell cell(int row, int column) {
		XWPFTableCell cell = this.table.getRow(row).getCell(column);
		cell.setWidthType(TableWidthType.DXA);
		cell.setWidth(Integer.toString(this.widths[column]));
		return new WordCell(cell);
	}

	/** Zero has to be said: Word's own default is two millimetres. */
	private void setMargins(int vertical, int horizontal) {
		CTTblCellMar margins = properties().addNewTblCellMar();
		set(margins.addNewTop(), vertical);
		set(margins.addNewLeft(), horizontal);
		set(margins.addNewBottom(), vertical);
		set(margins.addNewRight(), horizontal);
	}

	private static void set(CTTblWidth margin, int twips) {
		margin.setType(STTblWidth.DXA);
		margin.setW(BigInteger.valueOf(twips));
	}

	private void setBorders() {
		this.table.setTopBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, BLACK);
		this.table.setBottomBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, BLACK);
		this.table.setLeftBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, BLACK);
		this.table.setRightBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, BLACK);
		this.table.setInsideHBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, BLACK);
		this.table.setInsideVBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, BLACK);
	}

	private CTTblPr properties() {
		CTTblPr properties = this.table.getCTTbl().getTblPr();
		return (properties != null) ? properties : this.table.getCTTbl().addNewTblPr();
	}

}

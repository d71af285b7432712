package vn.phanbien.expert;

import vn.phanbien.expert.ImportDesk.Table;

/**
 * Writes tables as files that spreadsheets open without running anything in them.
 */
public interface TableWriter {

	/**
	 * Writes comma-separated values in UTF-8 with a mark, so that spreadsheets read
	 * Vietnamese.
	 * @param table the table
	 * @return the bytes of the file
	 */
	byte[] text(Table table);

	byte[] workbook(Table table);

}

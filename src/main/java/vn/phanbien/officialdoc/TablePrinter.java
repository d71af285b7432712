package vn.phanbien.officialdoc;

/**
 * Prints tables that are no documents of their own, such as registers.
 */
public interface TablePrinter {

	/**
	 * A tagged PDF on pages across, the head of the table on each of them.
	 */
	byte[] pdf(PrintedTable table);

}

package vn.phanbien.officialdoc;

import java.util.List;

/**
 * A table to be printed on pages across (A4), such as a register.
 *
 * @param issuer whose it is
 * @param title what it is called
 * @param subtitle what part of it this is
 * @param columns the columns, with the share of the width that each gets
 * @param rows the rows, a text for each column
 */
public record PrintedTable(String issuer, String title, String subtitle, List<Block.Column> columns,
		List<List<String>> rows) {

	public PrintedTable {
		issuer = PlainText.line(issuer);
		title = PlainText.line(title);
		subtitle = PlainText.line(subtitle);
		columns = List.copyOf(columns);
		rows = rows.stream().map((row) -> row.stream().map(PlainText::line).toList()).toList();
	}

}

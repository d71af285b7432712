package vn.phanbien.officialdoc.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.officialdoc.Block;
import vn.phanbien.officialdoc.PrintedTable;
import vn.phanbien.officialdoc.TablePrinter;

/**
 * Writes a table as a tagged PDF: its head is repeated on each page, its pages are
 * numbered, and below the names of the columns stand their numbers, as in the registers
 * of Nghị định 30/2020/NĐ-CP, Phụ lục IV.
 */
@Component
class PdfTable implements TablePrinter {

	private static final String CSS = """
			@page { size: A4 landscape; margin: 20mm 15mm 15mm 20mm;
				@top-center { content: counter(page); font-family: 'Liberation Serif'; font-size: 13pt; } }
			body { font-family: 'Liberation Serif'; font-size: 11pt; line-height: 1.2; margin: 0;
				word-wrap: break-word; }
			p, h1 { margin: 0; text-align: center; }
			.issuer { font-size: 12pt; font-weight: bold; text-transform: uppercase; }
			h1 { font-size: 14pt; font-weight: bold; margin-top: 6pt; text-transform: uppercase; }
			.part { font-style: italic; margin-bottom: 8pt; }
			table { border-collapse: collapse; table-layout: fixed; width: 100%; -fs-table-paginate: paginate; }
			tr { page-break-inside: avoid; }
			td, th { border: 0.75pt solid black; padding: 2pt 3pt; vertical-align: top; text-align: left; }
			th { font-weight: bold; text-align: center; }
			.ordinal th { font-weight: normal; font-style: italic; }
			""";

	@Override
	public byte[] pdf(PrintedTable table) {
		Xhtml html = Xhtml.document().with("lang", "vi");
		Xhtml head = html.add("head");
		head.add("title").text(table.title());
		head.add("meta").with("name", "author").with("content", table.issuer());
		head.add("meta").with("name", "subject").with("content", table.title());
		head.add("style").text(CSS);
		Xhtml body = html.add("body");
		body.add("p", "issuer").text(table.issuer());
		body.add("h1").text(table.title());
		body.add("p", "part").text(table.subtitle());
		Xhtml grid = body.add("table");
		head(grid.add("thead"), table.columns());
		Xhtml rows = grid.add("tbody");
		for (List<String> row : table.rows()) {
			Xhtml line = rows.add("tr");
			row.forEach((cell) -> line.add("td").text(cell));
		}
		return PdfFile.of(html);
	}

	private static void head(Xhtml head, List<Block.Column> columns) {
		int whole = columns.stream().mapToInt(Block.Column::weight).sum();
		Xhtml names = head.add("tr");
		Xhtml ordinals = head.add("tr", "ordinal");
		for (int no = 1; no <= columns.size(); no++) {
			Block.Column column = columns.get(no - 1);
			names.add("th")
				.with("style", "width: " + 100 * column.weight() / whole + "%")
				.with("scope", "col")
				.text(column.title());
			ordinals.add("th").text("(" + no + ")");
		}
	}

}

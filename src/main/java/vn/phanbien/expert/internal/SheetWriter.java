package vn.phanbien.expert.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.stereotype.Component;

import vn.phanbien.expert.ImportDesk.Table;
import vn.phanbien.expert.TableWriter;
import vn.phanbien.shared.Words;

/**
 * Writes tables as text and as workbooks.
 */
@Component
class SheetWriter implements TableWriter {

	private final Words words;

	SheetWriter(Words words) {
		this.words = words;
	}

	@Override
	public byte[] text(Table table) {
		StringBuilder text = new StringBuilder("\uFEFF");
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
			printer.printRecord(table.headings());
			for (List<String> row : table.rows()) {
				printer.printRecord(row.stream().map(Formulas::neutral).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Cells of text never run, but a copy of the sheet as text would. */
	@Override
	public byte[] workbook(Table table) {
		return WorkbookFile.write(
				new Table(table.headings(),
						table.rows().stream().map((row) -> row.stream().map(Formulas::neutral).toList()).toList()),
				this.words.text("expert.title"));
	}

}

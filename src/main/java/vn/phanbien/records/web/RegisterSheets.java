package vn.phanbien.records.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.officialdoc.Block;
import vn.phanbien.officialdoc.PrintedTable;
import vn.phanbien.officialdoc.TablePrinter;
import vn.phanbien.records.RegisterKind;
import vn.phanbien.records.RegisterLine;
import vn.phanbien.shared.Words;

/**
 * Writes registers as they are printed and as workbooks.
 */
@Component
class RegisterSheets {

	/** What each column gets of the page's width, where it is not the usual. */
	private static final Map<String, Integer> WEIGHTS = Map.of("subject", 9, "letter", 12, "recipients", 6, "author", 6,
			"receiver", 4, "signer", 4, "number", 3, "copies", 3, "receipt", 4);

	private static final String NOTE = "note";

	private static final int USUAL = 4;

	private static final double CHARACTERS = 4.0;

	private final TablePrinter printer;

	private final Words words;

	RegisterSheets(TablePrinter printer, Words words) {
		this.printer = printer;
		this.words = words;
	}

	byte[] pdf(RegisterKind kind, String union, int year, List<RegisterLine> lines) {
		List<Block.Column> columns = kind.columns()
			.stream()
			.map((column) -> new Block.Column(label(column), WEIGHTS.getOrDefault(column, USUAL)))
			.toList();
		return this.printer.pdf(new PrintedTable(union, title(kind), this.words.text("register.year", year), columns,
				lines.stream().map((line) -> texts(kind, line)).toList()));
	}

	byte[] workbook(RegisterKind kind, int year, List<RegisterLine> lines) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		List<String> columns = kind.columns();
		try (Workbook workbook = new Workbook(bytes, "PhanBien", "1.0")) {
			Worksheet sheet = workbook.newWorksheet(this.words.text("register.sheet." + kind, year));
			for (int column = 0; column < columns.size(); column++) {
				String name = columns.get(column);
				sheet.value(0, column, label(name));
				sheet.style(0, column).bold().wrapText(true).set();
				sheet.width(column, CHARACTERS * WEIGHTS.getOrDefault(name, USUAL));
				for (int row = 0; row < lines.size(); row++) {
					write(sheet, row + 1, column, cell(lines.get(row), name));
				}
			}
			sheet.freezePane(0, 1);
			workbook.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void write(Worksheet sheet, int row, int column, @Nullable Object cell) {
		if (cell instanceof LocalDate day) {
			sheet.value(row, column, day);
			sheet.style(row, column).format("dd/mm/yyyy").set();
		}
		else if (cell instanceof Number figure) {
			sheet.value(row, column, figure);
		}
		else if (cell != null) {
			sheet.value(row, column, cell.toString());
			sheet.style(row, column).wrapText(true).set();
		}
	}

	String title(RegisterKind kind) {
		return this.words.text("register.title." + kind);
	}

	String label(String column) {
		return this.words.text("register.column." + column);
	}

	/** On paper the cases stand in the last column, to be found by their numbers. */
	private static @Nullable Object cell(RegisterLine line, String column) {
		Object cell = line.cells().get(column);
		if (!column.equals(NOTE) || line.cases().isEmpty()) {
			return cell;
		}
		String cases = String.join("; ", line.cases());
		return (cell != null) ? cell + "; " + cases : cases;
	}

	private List<String> texts(RegisterKind kind, RegisterLine line) {
		List<String> texts = new ArrayList<>();
		kind.columns().forEach((column) -> texts.add(text(cell(line, column))));
		return texts;
	}

	String text(@Nullable Object cell) {
		if (cell instanceof LocalDate day) {
			return this.words.day(day);
		}
		return (cell != null) ? cell.toString() : "";
	}

}

package vn.phanbien.expert.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.UncheckedStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import vn.phanbien.expert.ImportDesk;
import vn.phanbien.expert.ImportDesk.Table;
import vn.phanbien.shared.InvalidInput;

/**
 * Reads and writes the first sheet of a workbook; what a cell shows counts, never its
 * formula.
 */
final class WorkbookFile {

	/** So much a file may swell when it is unpacked. */
	private static final long MOST_UNPACKED = 64L * 1024 * 1024;

	private static final int MOST_COLUMNS = 60;

	private WorkbookFile() {
	}

	static List<List<String>> read(byte[] content) {
		try {
			weigh(content);
			return firstSheet(content);
		}
		catch (IOException | XMLStreamException | UncheckedIOException | UncheckedStreamException | ExcelReaderException
				| IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
				| NullPointerException ex) {
			// the reader fails in any of these ways on files that are no workbooks
			throw new InvalidInput("file", "error.expert.import.unreadable");
		}
	}

	/** The reader throws the parser's exceptions without saying so. */
	private static List<List<String>> firstSheet(byte[] content) throws IOException, XMLStreamException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			return rows(rows.iterator());
		}
	}

	/** Unpacks by the directory at the end, as readers do: sizes stand nowhere else. */
	private static void weigh(byte[] content) throws IOException {
		long weight = 0;
		byte[] buffer = new byte[8192];
		try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				try (InputStream part = zip.getInputStream(entry)) {
					for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
						weight += read;
						if (weight > MOST_UNPACKED) {
							throw new InvalidInput("file", "error.expert.import.large",
									ImportDesk.MOST_BYTES / 1024 / 1024);
						}
					}
				}
			}
		}
	}

	private static List<List<String>> rows(Iterator<Row> found) {
		List<List<String>> rows = new ArrayList<>();
		while (found.hasNext() && rows.size() <= ImportDesk.MOST_ROWS + 1) {
			Row row = found.next();
			while (rows.size() < row.getRowNum() - 1 && rows.size() <= ImportDesk.MOST_ROWS + 1) {
				rows.add(List.of());
			}
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS + 1); column++) {
				cells.add(row.getOptionalCell(column).map(WorkbookFile::shown).orElse("").strip());
			}
			rows.add(cells);
		}
		return rows;
	}

	private static String shown(Cell cell) {
		String text = switch (cell.getType()) {
			case NUMBER, FORMULA -> cell.getRawValue();
			case STRING -> cell.asString();
			default -> cell.getText();
		};
		return (text != null) ? text : "";
	}

	static byte[] write(Table table, String sheetName) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "PhanBien", "1.0")) {
			Worksheet sheet = workbook.newWorksheet(sheetName);
			for (int column = 0; column < table.headings().size(); column++) {
				sheet.value(0, column, table.headings().get(column));
				sheet.style(0, column).bold().set();
				sheet.width(column, 24);
			}
			for (int row = 0; row < table.rows().size(); row++) {
				List<String> cells = table.rows().get(row);
				for (int column = 0; column < cells.size(); column++) {
					sheet.value(row + 1, column, cells.get(column));
				}
			}
			sheet.freezePane(1, 1);
			workbook.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}

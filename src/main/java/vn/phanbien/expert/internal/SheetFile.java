package vn.phanbien.expert.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import vn.phanbien.expert.ImportDesk;
import vn.phanbien.shared.InvalidInput;

/**
 * Reads the rows of a file of text, whatever wrote it: with commas, semicolons or tabs,
 * in UTF-8, UTF-16 or the old Vietnamese code page.
 */
final class SheetFile {

	private static final Charset OLD_VIETNAMESE = Charset.forName("windows-1258");

	private static final char MARK = '\uFEFF';

	private static final int MOST_COLUMNS = 60;

	private SheetFile() {
	}

	static List<List<String>> read(String fileName, byte[] content) {
		if (content.length > ImportDesk.MOST_BYTES) {
			throw new InvalidInput("file", "error.expert.import.large", ImportDesk.MOST_BYTES / 1024 / 1024);
		}
		String name = fileName.toLowerCase(Locale.ROOT);
		boolean zipped = content.length > 3 && content[0] == 'P' && content[1] == 'K';
		if (zipped || name.endsWith(".xlsx")) {
			return bounded(WorkbookFile.read(content));
		}
		if (!name.endsWith(".csv") && !name.endsWith(".txt")) {
			throw new InvalidInput("file", "error.expert.import.type");
		}
		return bounded(text(decode(content)));
	}

	private static List<List<String>> bounded(List<List<String>> rows) {
		if (rows.size() > ImportDesk.MOST_ROWS + 1) {
			throw new InvalidInput("file", "error.expert.import.rows", ImportDesk.MOST_ROWS);
		}
		if (rows.stream().anyMatch((row) -> row.size() > MOST_COLUMNS)) {
			throw new InvalidInput("file", "error.expert.import.columns", MOST_COLUMNS);
		}
		return rows;
	}

	/** The old code page writes letters and tones apart; they are put together again. */
	private static String decode(byte[] content) {
		String text;
		if (content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
			text = new String(content, StandardCharsets.UTF_16);
		}
		else {
			try {
				text = StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(content))
					.toString();
			}
			catch (CharacterCodingException ex) {
				text = new String(content, OLD_VIETNAMESE);
			}
		}
		if (text.indexOf('\0') >= 0) {
			throw new InvalidInput("file", "error.expert.import.unreadable");
		}
		return Normalizer.normalize((!text.isEmpty() && text.charAt(0) == MARK) ? text.substring(1) : text,
				Normalizer.Form.NFC);
	}

	private static List<List<String>> text(String whole) {
		String text = whole;
		if (text.regionMatches(true, 0, "sep=", 0, 4)) {
			int end = text.indexOf('\n');
			text = (end < 0) ? "" : text.substring(end + 1);
		}
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter(text))
			.setIgnoreEmptyLines(false)
			.setTrim(true)
			.get();
		List<List<String>> rows = new ArrayList<>();
		try {
			for (CSVRecord row : format.parse(new StringReader(text))) {
				rows.add(List.of(row.values()));
				if (rows.size() > ImportDesk.MOST_ROWS + 1) {
					return rows;
				}
			}
			return rows;
		}
		catch (IOException | UncheckedIOException ex) {
			throw new InvalidInput("file", "error.expert.import.unreadable");
		}
	}

	private static char delimiter(String text) {
		String heading = text.lines().findFirst().orElse("");
		char best = ',';
		for (char candidate : new char[] { ';', '\t' }) {
			if (count(heading, candidate) > count(heading, best)) {
				best = candidate;
			}
		}
		return best;
	}

	private static long count(String text, char wanted) {
		return text.chars().filter((character) -> character == wanted).count();
	}

}

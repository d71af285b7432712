package vn.phanbien.officialdoc;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes people's text safe to print: composed Vietnamese letters, and no character that
 * XML forbids or no page shows.
 */
final class PlainText {

	private static final Pattern LINE_BREAK = Pattern.compile("\\R");

	/** Control, format and unpaired surrogate characters, and the two non-characters. */
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n]]");

	private static final Pattern SPACES = Pattern.compile("[ \\t]+");

	private PlainText() {
	}

	/**
	 * On one line.
	 */
	static String line(String text) {
		return lines(text).replace('\n', ' ');
	}

	/**
	 * With its line breaks, each "\n"; no line is blank.
	 */
	static String lines(String text) {
		String broken = LINE_BREAK.matcher(text).replaceAll("\n").replace('\t', ' ');
		String printable = UNPRINTABLE.matcher(broken).replaceAll("");
		return Normalizer.normalize(SPACES.matcher(printable).replaceAll(" "), Normalizer.Form.NFC)
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.reduce((above, below) -> above + "\n" + below)
			.orElse("");
	}

	/**
	 * Each on one line, without the blank ones.
	 */
	static List<String> each(List<String> texts) {
		return texts.stream().map(PlainText::line).filter((text) -> !text.isEmpty()).toList();
	}

}

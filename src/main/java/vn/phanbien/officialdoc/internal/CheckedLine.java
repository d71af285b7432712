package vn.phanbien.officialdoc.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * A paragraph of a file that is checked.
 *
 * @param number its place among all that are not empty, from one
 * @param text its words with single spaces between them
 * @param paragraph the paragraph
 * @param tabled whether it stands in a table
 */
record CheckedLine(int number, String text, XWPFParagraph paragraph, boolean tabled) {

	static String words(XWPFParagraph paragraph) {
		return Normalizer.normalize(paragraph.getText(), Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " ").strip();
	}

	/** The runs that one can see. */
	List<XWPFRun> runs() {
		return this.paragraph.getRuns().stream().filter((run) -> !run.text().isBlank()).toList();
	}

	boolean all(Predicate<XWPFRun> look) {
		return runs().stream().allMatch(look);
	}

}

package vn.phanbien.officialdoc.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

import vn.phanbien.officialdoc.FormFinding;
import vn.phanbien.officialdoc.FormRule;

/**
 * A file that is checked: its lines from top to bottom, how they look, and what has been
 * found so far.
 */
final class CheckedFile {

	private static final int EXCERPT = 80;

	private final XWPFDocument file;

	private final WordLook look;

	private final List<CheckedLine> lines = new ArrayList<>();

	private final Map<FormRule, FormFinding> findings = new LinkedHashMap<>();

	CheckedFile(XWPFDocument file) {
		this.file = file;
		this.look = new WordLook(file);
		read(file, false);
	}

	private void read(IBody body, boolean tabled) {
		for (IBodyElement element : body.getBodyElements()) {
			if (element instanceof XWPFParagraph paragraph) {
				String text = CheckedLine.words(paragraph);
				if (!text.isEmpty()) {
					this.lines.add(new CheckedLine(this.lines.size() + 1, text, paragraph, tabled));
				}
			}
			else if (element instanceof XWPFTable table) {
				table.getRows().forEach((row) -> row.getTableCells().forEach((XWPFTableCell cell) -> read(cell, true)));
			}
		}
	}

	XWPFDocument file() {
		return this.file;
	}

	WordLook look() {
		return this.look;
	}

	List<CheckedLine> lines() {
		return this.lines;
	}

	/** Looks for a line among the first so many. */
	Optional<CheckedLine> head(int most, Predicate<String> text) {
		return this.lines.stream().limit(most).filter((line) -> text.test(line.text())).findFirst();
	}

	/** Tells whether all that one can see of a line has a size between two. */
	boolean sized(CheckedLine line, double least, double most) {
		return line.all((run) -> this.look.size(run) >= least && this.look.size(run) <= most);
	}

	boolean bold(CheckedLine line) {
		return line.all(this.look::bold);
	}

	boolean italic(CheckedLine line) {
		return line.all(this.look::italic);
	}

	/** Notes a rule that the page as a whole breaks. */
	void whole(FormRule rule, Object... arguments) {
		this.findings.putIfAbsent(rule, new FormFinding(rule, null, 0, List.of(arguments)));
	}

	/** Notes a rule that a line breaks, once. */
	void found(FormRule rule, CheckedLine at, Object... arguments) {
		this.findings.putIfAbsent(rule, new FormFinding(rule, excerpt(at.text()), at.number(), List.of(arguments)));
	}

	/** Notes a rule that several lines break: where the first stands, and how many. */
	void each(FormRule rule, List<CheckedLine> at) {
		if (!at.isEmpty()) {
			found(rule, at.get(0), at.size());
		}
	}

	private static String excerpt(String text) {
		return (text.length() <= EXCERPT) ? text : text.substring(0, EXCERPT).strip() + "…";
	}

	List<FormFinding> findings() {
		return List.copyOf(this.findings.values());
	}

}

package vn.phanbien.officialdoc.internal;

import java.util.List;
import java.util.function.Predicate;

import vn.phanbien.officialdoc.FormRule;

/**
 * Legal grounds and text (Phụ lục I, Phần I, Mục II, khoản 6).
 */
final class TextRules {

	/** Whatever is shorter may be a heading or a line of a list. */
	private static final int A_SENTENCE = 90;

	private static final double TOLERANCE = 0.3;

	private static final String GROUND = "(Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện) .+";

	private static final String END = "./.";

	private final CheckedFile file;

	private TextRules(CheckedFile file) {
		this.file = file;
	}

	static void check(CheckedFile file) {
		TextRules rules = new TextRules(file);
		rules.grounds();
		rules.text();
		if (file.lines().stream().noneMatch((line) -> line.text().endsWith(END))) {
			file.whole(FormRule.END_MARK);
		}
	}

	/** Those at the beginning, one below the other, each a line of its own. */
	private List<CheckedLine> groundLines() {
		return this.file.lines()
			.stream()
			.filter((line) -> !line.tabled())
			.dropWhile((line) -> !isGround(line))
			.takeWhile(TextRules::isGround)
			.toList();
	}

	private static boolean isGround(CheckedLine line) {
		return line.text().matches(GROUND) && line.text().matches(".*[;.,]");
	}

	private void grounds() {
		List<CheckedLine> grounds = groundLines();
		boolean listed = grounds.size() > 1 || grounds.stream().anyMatch((line) -> line.text().endsWith(";"));
		if (!listed) {
			return;
		}
		CheckedLine last = grounds.get(grounds.size() - 1);
		this.file.each(FormRule.GROUNDS_END,
				grounds.stream().filter((line) -> line != last && !line.text().endsWith(";")).toList());
		if (!last.text().endsWith(".")) {
			this.file.found(FormRule.GROUNDS_LAST, last);
		}
		this.file.each(FormRule.GROUNDS_LOOK,
				grounds.stream().filter((line) -> !this.file.italic(line) || !this.file.sized(line, 13, 14)).toList());
	}

	private void text() {
		List<CheckedLine> grounds = groundLines();
		int from = HeadRules.typeOf(this.file).map(CheckedLine::number).orElse(0);
		List<CheckedLine> text = this.file.lines()
			.stream()
			.filter((line) -> !line.tabled() && line.number() > from + 1 && line.text().length() > A_SENTENCE)
			.filter((line) -> !grounds.contains(line) && !isTitle(line))
			.toList();
		WordLook look = this.file.look();
		broken(FormRule.BODY_SIZE, text, (line) -> this.file.sized(line, 13, 14));
		broken(FormRule.BODY_JUSTIFIED, text, (line) -> look.alignment(line.paragraph()).equals("both"));
		broken(FormRule.BODY_INDENT, text, (line) -> isIndented(look.firstLine(line.paragraph())));
		broken(FormRule.BODY_SPACING, text, (line) -> look.spacing(line.paragraph()) >= 6 - TOLERANCE);
		broken(FormRule.BODY_LINES, text, (line) -> isSpaced(look.lines(line.paragraph())));
	}

	/** A subject over several lines, or what an annex belongs to. */
	private boolean isTitle(CheckedLine line) {
		return this.file.look().alignment(line.paragraph()).equals("center")
				&& (this.file.bold(line) || this.file.italic(line));
	}

	private void broken(FormRule rule, List<CheckedLine> text, Predicate<CheckedLine> kept) {
		this.file.each(rule, text.stream().filter((line) -> !kept.test(line)).toList());
	}

	private static boolean isIndented(double millimetres) {
		return millimetres >= 10 - TOLERANCE && millimetres <= 12.7 + TOLERANCE;
	}

	private static boolean isSpaced(double lines) {
		return lines == 0 || (lines >= 1 - 0.01 && lines <= 1.5 + 0.01);
	}

}

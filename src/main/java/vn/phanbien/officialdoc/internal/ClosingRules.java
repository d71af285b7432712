package vn.phanbien.officialdoc.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.phanbien.officialdoc.FormRule;

/**
 * Addressees, signer and recipients (Phụ lục I, Phần I, Mục II, khoản 7 và 9).
 */
final class ClosingRules {

	private static final String ADDRESSED = "Kính gửi:";

	private static final String RECIPIENTS = "Nơi nhận:";

	private static final Pattern ACADEMIC = Pattern
		.compile("((GS|PGS|TS|TSKH|ThS|CN|KS|BS)\\.?\\s*)+[.\\s]\\s*\\p{Lu}\\p{L}+( \\p{Lu}\\p{L}*)+");

	private final CheckedFile file;

	private ClosingRules(CheckedFile file) {
		this.file = file;
	}

	static void check(CheckedFile file) {
		ClosingRules rules = new ClosingRules(file);
		rules.addressees();
		rules.signer();
		rules.recipients();
	}

	/** The lines of a list that stand below a line. */
	private List<CheckedLine> below(CheckedLine title) {
		return this.file.lines()
			.stream()
			.skip(title.number())
			.takeWhile((line) -> line.text().startsWith("-"))
			.toList();
	}

	private void addressees() {
		this.file.lines().stream().filter((line) -> line.text().equals(ADDRESSED)).findFirst().ifPresent((title) -> {
			List<CheckedLine> all = below(title);
			this.file.each(FormRule.ADDRESSEES_END, ends(all));
		});
	}

	private static List<CheckedLine> ends(List<CheckedLine> all) {
		return all.stream()
			.filter((line) -> !line.text().endsWith((line == all.get(all.size() - 1)) ? "." : ";"))
			.toList();
	}

	/** Behind the text, in bold, with nothing but titles and a name. */
	private void signer() {
		int end = this.file.lines()
			.stream()
			.filter((line) -> line.text().endsWith("./."))
			.map(CheckedLine::number)
			.findFirst()
			.orElse(0);
		this.file.lines()
			.stream()
			.skip(end)
			.filter((line) -> ACADEMIC.matcher(line.text()).matches() && this.file.bold(line))
			.findFirst()
			.ifPresent((line) -> this.file.found(FormRule.SIGNER_TITLE, line));
	}

	private void recipients() {
		Optional<CheckedLine> title = this.file.lines()
			.stream()
			.filter((line) -> line.text().equals(RECIPIENTS))
			.findFirst();
		if (title.isEmpty()) {
			return;
		}
		CheckedLine line = title.get();
		List<CheckedLine> all = below(line);
		boolean small = all.stream().allMatch((one) -> this.file.sized(one, 11, 11));
		if (!this.file.bold(line) || !this.file.italic(line) || !this.file.sized(line, 12, 12) || !small) {
			this.file.found(FormRule.RECIPIENTS_LOOK, line);
		}
		this.file.each(FormRule.RECIPIENTS_END, ends(all));
		if (all.isEmpty() || !all.get(all.size() - 1).text().matches("-\\s*Lưu:.*")) {
			this.file.found(FormRule.RECIPIENTS_FILE, line);
		}
	}

}

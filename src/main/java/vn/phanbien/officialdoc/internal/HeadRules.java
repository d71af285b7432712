package vn.phanbien.officialdoc.internal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.phanbien.officialdoc.FormRule;

/**
 * Nation and motto, number and symbol, place and date, type and subject (Phụ lục I, Phần
 * I, Mục II, khoản 1 đến 5).
 */
final class HeadRules {

	private static final int HEAD_LINES = 20;

	private static final Pattern NATION = Pattern.compile("CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM");

	private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

	private static final Pattern LIKE_MOTTO = Pattern.compile("Độc lập\\s*[-–—]\\s*Tự do\\s*[-–—]\\s*Hạnh phúc");

	private static final Pattern NUMBER = Pattern.compile("Số\\s*(:?)\\s*([^/]{0,12})/\\s*\\S.*");

	private static final Pattern DATE = Pattern.compile(
			"\\S.*, ?ngày\\s+(\\d{1,2}|…+|\\.{2,}|)\\s*tháng\\s+(\\d{1,2}|…+|\\.{2,}|)\\s*năm\\s*(\\d{4}|…+|\\.{2,}|)");

	private static final Set<String> TYPES = Set.of("NGHỊ QUYẾT", "QUYẾT ĐỊNH", "CHỈ THỊ", "QUY CHẾ", "QUY ĐỊNH",
			"THÔNG CÁO", "THÔNG BÁO", "HƯỚNG DẪN", "CHƯƠNG TRÌNH", "KẾ HOẠCH", "PHƯƠNG ÁN", "ĐỀ ÁN", "DỰ ÁN", "BÁO CÁO",
			"BIÊN BẢN", "TỜ TRÌNH", "HỢP ĐỒNG", "CÔNG ĐIỆN", "BẢN GHI NHỚ", "BẢN THỎA THUẬN", "GIẤY ỦY QUYỀN",
			"GIẤY MỜI", "GIẤY GIỚI THIỆU", "GIẤY NGHỈ PHÉP", "PHIẾU GỬI", "PHIẾU CHUYỂN", "PHIẾU BÁO");

	/** The one type whose minutes and slips bear no number. */
	private static final Set<String> WITHOUT_NUMBER = Set.of("BIÊN BẢN");

	private final CheckedFile file;

	private HeadRules(CheckedFile file) {
		this.file = file;
	}

	static void check(CheckedFile file) {
		HeadRules rules = new HeadRules(file);
		rules.nation();
		rules.number();
		rules.date();
		rules.type();
	}

	/** Finds the line of the type, where the text begins. */
	static Optional<CheckedLine> typeOf(CheckedFile file) {
		return file.head(HEAD_LINES, TYPES::contains);
	}

	private void nation() {
		this.file.head(HEAD_LINES, (text) -> NATION.matcher(text).matches()).ifPresentOrElse((line) -> {
			if (!this.file.bold(line) || !this.file.sized(line, 12, 13)) {
				this.file.found(FormRule.NATION_LOOK, line);
			}
		}, () -> this.file.whole(FormRule.NATION_MISSING));
		this.file.head(HEAD_LINES, (text) -> LIKE_MOTTO.matcher(text).matches()).ifPresentOrElse((line) -> {
			if (!line.text().equals(MOTTO)) {
				this.file.found(FormRule.MOTTO_HYPHENS, line);
			}
			if (!this.file.bold(line) || !this.file.sized(line, 13, 14)) {
				this.file.found(FormRule.MOTTO_LOOK, line);
			}
		}, () -> this.file.whole(FormRule.MOTTO_MISSING));
	}

	private void number() {
		Optional<CheckedLine> line = this.file.head(HEAD_LINES, (text) -> NUMBER.matcher(text).matches());
		if (line.isEmpty()) {
			if (typeOf(this.file).filter((type) -> WITHOUT_NUMBER.contains(type.text())).isEmpty()) {
				this.file.whole(FormRule.NUMBER_MISSING);
			}
			return;
		}
		Matcher parts = NUMBER.matcher(line.get().text());
		if (!parts.matches()) {
			return;
		}
		String text = line.get().text();
		if (parts.group(1).isEmpty()) {
			this.file.found(FormRule.NUMBER_COLON, line.get());
		}
		if (parts.group(2).strip().matches("[1-9]")) {
			this.file.found(FormRule.NUMBER_ZERO, line.get(), parts.group(2).strip());
		}
		if (text.matches(".*\\d\\s+/.*|.*/\\s.*|.*\\p{L}\\s+-.*|.*-\\s.*")) {
			this.file.found(FormRule.NUMBER_SPACES, line.get());
		}
	}

	private void date() {
		Optional<CheckedLine> line = this.file.head(HEAD_LINES, (text) -> DATE.matcher(text).matches());
		if (line.isEmpty()) {
			this.file.whole(FormRule.DATE_MISSING);
			return;
		}
		Matcher parts = DATE.matcher(line.get().text());
		if (!parts.matches()) {
			return;
		}
		String month = parts.group(2);
		if (parts.group(1).matches("[1-9]")) {
			this.file.found(FormRule.DATE_DAY, line.get(), parts.group(1));
		}
		if (month.matches("[12]")) {
			this.file.found(FormRule.DATE_MONTH_ZERO, line.get(), month);
		}
		if (month.matches("0[3-9]")) {
			this.file.found(FormRule.DATE_MONTH_NO_ZERO, line.get(), month.substring(1));
		}
		if (!this.file.italic(line.get()) || !this.file.sized(line.get(), 13, 14)) {
			this.file.found(FormRule.DATE_LOOK, line.get());
		}
	}

	private void type() {
		Optional<CheckedLine> letter = this.file.head(HEAD_LINES, "CÔNG VĂN"::equalsIgnoreCase);
		if (letter.isPresent()) {
			this.file.found(FormRule.TYPE_OF_LETTER, letter.get());
			return;
		}
		Optional<CheckedLine> type = typeOf(this.file);
		if (type.isEmpty()) {
			if (this.file.head(HEAD_LINES, (text) -> text.startsWith("V/v")).isEmpty()) {
				this.file.whole(FormRule.TYPE_MISSING);
			}
			return;
		}
		CheckedLine line = type.get();
		if (!this.file.bold(line) || !this.file.sized(line, 13, 14)
				|| !this.file.look().alignment(line.paragraph()).equals("center")) {
			this.file.found(FormRule.TYPE_LOOK, line);
		}
	}

}

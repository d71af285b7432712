package vn.phanbien.records;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The degree of secrecy that a letter bears. Only {@link #NONE} may enter this system
 * (Nghị định 30/2020/NĐ-CP, Điều 15.2 and 16.3).
 */
public enum Secrecy {

	NONE,

	/** Mật. */
	CONFIDENTIAL,

	/** Tối mật. */
	SECRET,

	/** Tuyệt mật. */
	TOP_SECRET;

	private static final Pattern IN_NUMBER = Pattern.compile("(?<!\\p{L})(TUYỆT\\s*MẬT|TỐI\\s*MẬT|MẬT)(?!\\p{L})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** In running text only the stamp counts, not the word. */
	private static final Pattern STAMP = Pattern
		.compile("^\\s*(TUYỆT MẬT|TỐI MẬT|MẬT)\\s*[:.–-]|[(\\[](TUYỆT MẬT|TỐI MẬT|MẬT)[)\\]]");

	/**
	 * Looks for a mark of secrecy in a number and symbol, such as {@code 12/MẬT-UBND}.
	 * @param number the number and symbol
	 * @return the mark as written
	 */
	static Optional<String> markInNumber(String number) {
		return mark(IN_NUMBER, number);
	}

	/**
	 * Looks for a stamp of secrecy in a text such as {@code (TỐI MẬT) Phương án …}.
	 * @param text a subject or a title
	 * @return the stamp as written
	 */
	static Optional<String> stampIn(String text) {
		return mark(STAMP, text);
	}

	private static Optional<String> mark(Pattern pattern, String text) {
		return pattern.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
			.results()
			.map(MatchResult::group)
			.findFirst();
	}

}

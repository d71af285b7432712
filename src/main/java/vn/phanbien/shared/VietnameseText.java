package vn.phanbien.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds Vietnamese text for search: small letters, no marks, đ as d, single spaces.
 */
public final class VietnameseText {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private VietnameseText() {
	}

	/**
	 * Folds a text so that {@code "Phản  biện Đề án"} becomes {@code "phan bien de an"}.
	 * @param text any text
	 * @return the folded text
	 */
	public static String fold(String text) {
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
		String plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
		return SPACES.matcher(plain).replaceAll(" ").strip();
	}

}

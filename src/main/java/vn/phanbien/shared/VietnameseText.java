package vn.phanbien.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Folds Vietnamese text for search: small letters, no marks, đ as d; and takes it apart
 * into words, so that the same words are found however they are spaced and punctuated.
 */
public final class VietnameseText {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{Nd}+");

	private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

	private static final String APART = " | ";

	/** Symbols have four words or five; a longer one is text rather than a number. */
	private static final int MOST_BEGINNINGS = 8;

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

	/**
	 * Takes a text apart. Letters and digits are words of their own, so that {@code QL6},
	 * {@code QL 6} and {@code QL-06} are the same two words.
	 * @param text any text
	 * @return its words in order
	 */
	public static List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		Matcher matcher = WORDS.matcher(text);
		while (matcher.find()) {
			String folded = fold(matcher.group());
			words.add(new Word(LEADING_ZEROS.matcher(folded).replaceFirst(""), folded, matcher.start(), matcher.end()));
		}
		return words;
	}

	/**
	 * Writes what search reads of a row: each text as words between single spaces. A
	 * number is also written without its spaces, from each of its words on, and whole
	 * behind a {@code #}, by which an exact number is found first.
	 * @param numbers numbers and symbols, such as {@code PB-SL-2026-0042}
	 * @param texts further texts; null ones are passed over
	 * @return such as {@code " | #pbsl202642 … pb sl 2026 42 | de an han han | "}
	 */
	public static String searchable(Collection<String> numbers, @Nullable String... texts) {
		StringBuilder all = new StringBuilder(APART);
		numbers.forEach((number) -> spellings(words(number)).forEach((spelling) -> all.append(spelling).append(APART)));
		for (String text : texts) {
			if (text != null) {
				all.append(spaced(words(text))).append(APART);
			}
		}
		return all.toString();
	}

	private static Set<String> spellings(List<Word> words) {
		Set<String> spellings = new LinkedHashSet<>();
		spellings.add(spaced(words));
		spellings.add("#" + joined(words, Word::text));
		spellings.add("#" + joined(words, Word::written));
		for (int from = 0; from < Math.min(words.size(), MOST_BEGINNINGS); from++) {
			List<Word> rest = words.subList(from, words.size());
			spellings.add(spaced(words(joined(rest, Word::text))));
			spellings.add(spaced(words(joined(rest, Word::written))));
		}
		return spellings;
	}

	private static String spaced(List<Word> words) {
		return words.stream().map(Word::text).collect(Collectors.joining(" "));
	}

	private static String joined(List<Word> words, Function<Word, String> spelling) {
		return words.stream().map(spelling).collect(Collectors.joining());
	}

	/**
	 * A word of a text.
	 *
	 * @param text what is compared: folded, a number without leading zeros
	 * @param written folded, as it was written
	 * @param start where it begins in the text
	 * @param end where it ends
	 */
	public record Word(String text, String written, int start, int end) {

		public boolean isNumber() {
			return Character.isDigit(this.text.codePointAt(0));
		}

		/**
		 * Tells whether more may follow when somebody looks for this word: not behind a
		 * number that is short or written with leading zeros, or 42 would find 420.
		 * @return false when it must be met whole
		 */
		public boolean isOpen() {
			return !isNumber() || (this.text.length() > 2 && this.text.length() == this.written.length());
		}

	}

}

package vn.phanbien.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.VietnameseText;
import vn.phanbien.shared.VietnameseText.Word;
import vn.phanbien.worklist.SearchTerm.Way;

/**
 * What somebody looks for. All words must occur, in any order; words in quotation marks
 * as they stand; marks, spaces and punctuation do not matter, and an abbreviation stands
 * for what it abbreviates. A whole case number stands for itself, not for its parts.
 * Columns that are searched hold what {@link VietnameseText#searchable} writes.
 */
public final class SearchQuery {

	/** The longest text that anybody may look for: that of a title. */
	public static final int LONGEST = 500;

	private static final int MOST_TERMS = 32;

	private static final Pattern QUOTED = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”]");

	private final String text;

	private final List<Word> words;

	private final List<SearchTerm> terms;

	private SearchQuery(String text) {
		this.text = text;
		this.words = VietnameseText.words(text);
		this.terms = terms(text).stream().limit(MOST_TERMS).toList();
	}

	/**
	 * Reads what was typed.
	 * @param text any text; nothing is found by null, and by a text without a word
	 * @return what it asks for
	 */
	public static SearchQuery of(@Nullable String text) {
		return new SearchQuery((text != null) ? text.strip() : "");
	}

	public String text() {
		return this.text;
	}

	/**
	 * Tells whether there is nothing to look for.
	 * @return true for a blank text and for one of punctuation alone
	 */
	public boolean isEmpty() {
		return this.terms.isEmpty();
	}

	/**
	 * Tells whether what was typed may be the number of something.
	 * @return true when it has digits
	 */
	public boolean mayBeNumber() {
		return this.words.stream().anyMatch(Word::isNumber);
	}

	/**
	 * Tells whether a number is the one that was typed, in whatever spacing.
	 * @param number number and symbol
	 * @return true when it is no other
	 */
	public boolean names(String number) {
		List<Word> other = VietnameseText.words(number);
		return mayBeNumber() && (joined(this.words, Word::text).equals(joined(other, Word::text))
				|| joined(this.words, Word::text).equals(joined(other, Word::written)));
	}

	/**
	 * Writes the condition that everything occurs in a column.
	 * @param column the column of searchable text
	 * @param name begins the names of the condition's parameters
	 * @param parameters takes their values
	 * @return the condition; one that nothing meets when there is nothing to look for
	 */
	public String condition(String column, String name, Map<String, Object> parameters) {
		if (isEmpty()) {
			return "1 = 0";
		}
		List<String> all = new ArrayList<>();
		for (SearchTerm term : this.terms) {
			List<String> any = new ArrayList<>();
			for (Way way : term.ways()) {
				String parameter = name + all.size() + "x" + any.size();
				parameters.put(parameter, way.pattern());
				any.add(column + " like :" + parameter);
			}
			all.add("(" + String.join(" or ", any) + ")");
		}
		return String.join(" and ", all);
	}

	/**
	 * Writes what must be among the keys of whatever {@link #condition} finds, in the
	 * language of PostgreSQL's text search. Keys are words under organisations, such as
	 * {@code 7.quy}; that words follow each other they do not tell.
	 * @param organisations under which to look, at least one
	 * @return the query; this one must not be empty
	 */
	public String keys(Collection<Long> organisations) {
		return organisations.stream()
			.map((organisation) -> this.terms.stream()
				.map((term) -> term.keys(organisation))
				.collect(Collectors.joining(" & ", "(", ")")))
			.collect(Collectors.joining(" | "));
	}

	/**
	 * Writes how the number that was typed stands in a column.
	 * @return a pattern for {@code like}
	 */
	String numberPattern() {
		return "% #" + joined(this.words, Word::text) + " %";
	}

	/**
	 * Says what a text does not hold of what is looked for.
	 * @param other the words of the text
	 * @return the places of the terms that do not occur, counted from 0
	 */
	public Set<Integer> missingIn(List<Word> other) {
		return IntStream.range(0, this.terms.size())
			.filter((index) -> !this.terms.get(index).occursIn(other))
			.boxed()
			.collect(Collectors.toUnmodifiableSet());
	}

	List<SearchTerm> terms() {
		return this.terms;
	}

	/**
	 * Tells whether a text begins with what was typed.
	 * @param other the words of the text
	 * @return true when it does
	 */
	public boolean begins(List<Word> other) {
		return !this.words.isEmpty() && SearchTerm.of(this.words).lengthAt(other, 0) > 0;
	}

	private static Set<SearchTerm> terms(String text) {
		return CaseNumber.typed(text)
			.map((number) -> Set.of(SearchTerm.exact(VietnameseText.words(number.value()))))
			.orElseGet(() -> ofWords(text));
	}

	private static Set<SearchTerm> ofWords(String text) {
		Set<SearchTerm> terms = new LinkedHashSet<>();
		Matcher quoted = QUOTED.matcher(text);
		StringBuilder rest = new StringBuilder();
		while (quoted.find()) {
			List<Word> phrase = VietnameseText.words(quoted.group(1));
			if (!phrase.isEmpty()) {
				terms.add(SearchTerm.exact(phrase));
			}
			quoted.appendReplacement(rest, " | ");
		}
		quoted.appendTail(rest);
		Stream.of(rest.toString().split(" \\| ")).forEach((part) -> terms.addAll(plain(part)));
		return terms;
	}

	private static List<SearchTerm> plain(String text) {
		List<SearchTerm> terms = new ArrayList<>();
		List<Word> words = VietnameseText.words(text);
		while (!words.isEmpty()) {
			List<Word> left = words;
			int run = run(left);
			Abbreviations.Notion notion = Abbreviations.official().at(text, left).orElse(null);
			if (notion != null && notion.length() >= run) {
				terms.add(either(left.subList(0, notion.length()), notion));
				words = left.subList(notion.length(), left.size());
			}
			else {
				terms.add(SearchTerm.of(left.subList(0, run)));
				words = left.subList(run, left.size());
			}
		}
		return terms;
	}

	/** Counts the words that were typed without anything between them: QL6. */
	private static int run(List<Word> words) {
		int run = 1;
		while (run < words.size() && words.get(run).start() == words.get(run - 1).end()) {
			run++;
		}
		return run;
	}

	private static SearchTerm either(List<Word> typed, Abbreviations.Notion notion) {
		Stream<Way> typedSo = SearchTerm.of(typed).ways().stream();
		Stream<Way> others = notion.ways().stream().map((way) -> new Way(way, false));
		return new SearchTerm(Stream.concat(typedSo, others).distinct().toList());
	}

	private static String joined(List<Word> words, Function<Word, String> spelling) {
		return words.stream().map(spelling).collect(Collectors.joining());
	}

}

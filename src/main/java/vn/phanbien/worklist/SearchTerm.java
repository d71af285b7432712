package vn.phanbien.worklist;

import java.util.List;
import java.util.stream.Collectors;

import vn.phanbien.shared.VietnameseText.Word;

/**
 * One thing that must occur in what is found, written in one of several ways.
 *
 * @param ways the ways, of which the first is how it was typed
 */
record SearchTerm(List<Way> ways) {

	static SearchTerm of(List<Word> typed) {
		return new SearchTerm(List.of(new Way(texts(typed), typed.get(typed.size() - 1).isOpen())));
	}

	static SearchTerm exact(List<Word> typed) {
		return new SearchTerm(List.of(new Way(texts(typed), false)));
	}

	private static List<String> texts(List<Word> words) {
		return words.stream().map(Word::text).toList();
	}

	/**
	 * Finds where the term ends in a text.
	 * @param words the words of the text
	 * @param from the word at which it should begin
	 * @return how many words it takes there, 0 when it does not stand there
	 */
	int lengthAt(List<Word> words, int from) {
		return this.ways.stream().mapToInt((way) -> way.lengthAt(words, from)).max().orElse(0);
	}

	boolean occursIn(List<Word> words) {
		for (int from = 0; from < words.size(); from++) {
			if (lengthAt(words, from) > 0) {
				return true;
			}
		}
		return false;
	}

	String keys(long organisation) {
		return this.ways.stream().map((way) -> way.keys(organisation)).collect(Collectors.joining(" | ", "(", ")"));
	}

	/**
	 * A way of writing.
	 *
	 * @param words the words that follow each other
	 * @param open whether the last word may go on
	 */
	record Way(List<String> words, boolean open) {

		/** Writes what the way looks like in a column of searchable text. */
		String pattern() {
			return "% " + String.join(" ", this.words) + (this.open ? "%" : " %");
		}

		private String keys(long organisation) {
			String all = this.words.stream()
				.map((word) -> "'" + organisation + "." + word + "'")
				.collect(Collectors.joining(" & "));
			return "(" + all + (this.open ? ":*)" : ")");
		}

		private int lengthAt(List<Word> text, int from) {
			int length = this.words.size();
			if (from + length <= text.size() && matches(text.subList(from, from + length))) {
				return length;
			}
			return lengthJoined(text, from);
		}

		private boolean matches(List<Word> text) {
			int last = text.size() - 1;
			for (int index = 0; index < last; index++) {
				if (!text.get(index).text().equals(this.words.get(index))) {
					return false;
				}
			}
			String end = text.get(last).text();
			return this.open ? end.startsWith(this.words.get(last)) : end.equals(this.words.get(last));
		}

		/** A number may be typed without what stands between its words: PBSL20260042. */
		private int lengthJoined(List<Word> text, int from) {
			String joined = String.join("", this.words);
			if (joined.chars().noneMatch(Character::isDigit)) {
				return 0;
			}
			StringBuilder plain = new StringBuilder();
			StringBuilder written = new StringBuilder();
			for (int index = from; index < text.size() && plain.length() < joined.length(); index++) {
				plain.append(text.get(index).text());
				written.append(text.get(index).written());
				if (isMet(joined, plain.toString()) || isMet(joined, written.toString())) {
					return index - from + 1;
				}
			}
			return 0;
		}

		private boolean isMet(String joined, String candidate) {
			return this.open ? candidate.startsWith(joined) : candidate.equals(joined);
		}

	}

}

package vn.phanbien.worklist;

import java.util.ArrayList;
import java.util.List;

import vn.phanbien.shared.VietnameseText;
import vn.phanbien.shared.VietnameseText.Word;

/**
 * A text as a search shows it: in pieces, with those marked that were looked for.
 *
 * @param pieces the pieces in order; together they are the text
 */
public record SearchText(List<Piece> pieces) {

	/**
	 * Marks what was looked for.
	 * @param text any text
	 * @param query what was looked for
	 * @return the text in pieces
	 */
	public static SearchText of(String text, SearchQuery query) {
		List<Word> words = VietnameseText.words(text);
		List<Piece> pieces = new ArrayList<>();
		int written = 0;
		int at = 0;
		while (at < words.size()) {
			int behind = behindMark(text, words, at, query);
			if (behind > at) {
				int start = words.get(at).start();
				int end = words.get(behind - 1).end();
				add(pieces, text.substring(written, start), false);
				add(pieces, text.substring(start, end), true);
				written = end;
			}
			at = Math.max(behind, at + 1);
		}
		add(pieces, text.substring(written), false);
		return new SearchText(List.copyOf(pieces));
	}

	/** Marks words that follow each other as one. */
	private static int behindMark(String text, List<Word> words, int from, SearchQuery query) {
		int behind = from + marked(words, from, query);
		while (behind > from && behind < words.size()
				&& text.substring(words.get(behind - 1).end(), words.get(behind).start()).isBlank()
				&& marked(words, behind, query) > 0) {
			behind += marked(words, behind, query);
		}
		return behind;
	}

	private static int marked(List<Word> words, int at, SearchQuery query) {
		return query.terms().stream().mapToInt((term) -> term.lengthAt(words, at)).max().orElse(0);
	}

	private static void add(List<Piece> pieces, String text, boolean marked) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, marked));
		}
	}

	/**
	 * A piece of a text.
	 *
	 * @param text what it says
	 * @param marked whether it was looked for
	 */
	public record Piece(String text, boolean marked) {
	}

}

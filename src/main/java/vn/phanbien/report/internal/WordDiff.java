package vn.phanbien.report.internal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.report.ReportReading.Piece;
import vn.phanbien.report.ReportReading.Piece.Kind;

/**
 * Marks which words came and went between two texts, by their longest common subsequence.
 * What both begin and end with is set aside first. A long middle is compared line by
 * line, one of too many lines as a whole: so no text costs more than a table of
 * {@link #MOST_CELLS}.
 */
final class WordDiff {

	private static final int MOST_CELLS = 4_000_000;

	private static final String WORDS = "(?<=\\s)(?=\\S)";

	private static final String LINES = "(?<=\\n)";

	private final List<Piece> pieces = new ArrayList<>();

	private final StringBuilder run = new StringBuilder();

	private @Nullable Kind kind;

	private WordDiff() {
	}

	static List<Piece> between(String before, String after) {
		List<String> a = List.of(before.split(WORDS));
		List<String> b = List.of(after.split(WORDS));
		int head = 0;
		int shorter = Math.min(a.size(), b.size());
		while (head < shorter && same(a.get(head), b.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && same(a.get(a.size() - 1 - tail), b.get(b.size() - 1 - tail))) {
			tail++;
		}
		WordDiff diff = new WordDiff();
		diff.add(Kind.SAME, b.subList(0, head));
		diff.middle(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail));
		diff.add(Kind.SAME, b.subList(b.size() - tail, b.size()));
		diff.end();
		return diff.pieces;
	}

	private void middle(List<String> a, List<String> b) {
		if (fits(a, b)) {
			walk(a, b, lengths(a, b));
			return;
		}
		List<String> before = List.of(String.join("", a).split(LINES));
		List<String> after = List.of(String.join("", b).split(LINES));
		if (fits(before, after)) {
			walk(before, after, lengths(before, after));
			return;
		}
		add(Kind.REMOVED, a);
		add(Kind.ADDED, b);
	}

	private static boolean fits(List<String> a, List<String> b) {
		return (a.size() + 1L) * (b.size() + 1L) <= MOST_CELLS;
	}

	private static int[][] lengths(List<String> a, List<String> b) {
		int[][] lengths = new int[a.size() + 1][b.size() + 1];
		for (int i = a.size() - 1; i >= 0; i--) {
			for (int j = b.size() - 1; j >= 0; j--) {
				lengths[i][j] = same(a.get(i), b.get(j)) ? lengths[i + 1][j + 1] + 1
						: Math.max(lengths[i + 1][j], lengths[i][j + 1]);
			}
		}
		return lengths;
	}

	private void walk(List<String> a, List<String> b, int[][] lengths) {
		int i = 0;
		int j = 0;
		while (i < a.size() || j < b.size()) {
			if (i < a.size() && j < b.size() && same(a.get(i), b.get(j))) {
				add(Kind.SAME, b.get(j));
				i++;
				j++;
			}
			else if (j == b.size() || (i < a.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
				add(Kind.REMOVED, a.get(i));
				i++;
			}
			else {
				add(Kind.ADDED, b.get(j));
				j++;
			}
		}
	}

	private void add(Kind next, List<String> words) {
		words.forEach((word) -> add(next, word));
	}

	private void add(Kind next, String word) {
		if (word.isEmpty()) {
			return;
		}
		if (next != this.kind) {
			end();
		}
		this.kind = next;
		this.run.append(word);
	}

	private void end() {
		if (this.kind != null) {
			this.pieces.add(new Piece(this.kind, this.run.toString()));
			this.run.setLength(0);
		}
	}

	private static boolean same(String one, String other) {
		return one.strip().equals(other.strip());
	}

}

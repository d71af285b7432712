package vn.phanbien.report.internal;

import java.util.ArrayList;
import java.util.List;

import vn.phanbien.report.ReportReading.Piece;
import vn.phanbien.report.ReportReading.Piece.Kind;

/**
 * Marks which words came and went between two texts, by their longest common subsequence.
 * Very long texts are compared line by line, which bounds the work.
 */
final class WordDiff {

	private static final int MOST_CELLS = 4_000_000;

	private static final String WORDS = "(?<=\\s)(?=\\S)";

	private static final String LINES = "(?<=\\n)";

	private final List<Piece> pieces = new ArrayList<>();

	private WordDiff() {
	}

	static List<Piece> between(String before, String after) {
		String[] a = before.split(WORDS);
		String[] b = after.split(WORDS);
		if ((long) a.length * b.length > MOST_CELLS) {
			a = before.split(LINES);
			b = after.split(LINES);
		}
		WordDiff diff = new WordDiff();
		diff.walk(a, b, lengths(a, b));
		return diff.pieces;
	}

	private static int[][] lengths(String[] a, String[] b) {
		int[][] lengths = new int[a.length + 1][b.length + 1];
		for (int i = a.length - 1; i >= 0; i--) {
			for (int j = b.length - 1; j >= 0; j--) {
				lengths[i][j] = same(a[i], b[j]) ? lengths[i + 1][j + 1] + 1
						: Math.max(lengths[i + 1][j], lengths[i][j + 1]);
			}
		}
		return lengths;
	}

	private void walk(String[] a, String[] b, int[][] lengths) {
		int i = 0;
		int j = 0;
		while (i < a.length || j < b.length) {
			if (i < a.length && j < b.length && same(a[i], b[j])) {
				add(Kind.SAME, b[j]);
				i++;
				j++;
			}
			else if (j == b.length || (i < a.length && lengths[i + 1][j] >= lengths[i][j + 1])) {
				add(Kind.REMOVED, a[i]);
				i++;
			}
			else {
				add(Kind.ADDED, b[j]);
				j++;
			}
		}
	}

	private void add(Kind kind, String word) {
		int last = this.pieces.size() - 1;
		if (last >= 0 && this.pieces.get(last).kind() == kind) {
			this.pieces.set(last, new Piece(kind, this.pieces.get(last).text() + word));
		}
		else if (!word.isEmpty()) {
			this.pieces.add(new Piece(kind, word));
		}
	}

	private static boolean same(String one, String other) {
		return one.strip().equals(other.strip());
	}

}

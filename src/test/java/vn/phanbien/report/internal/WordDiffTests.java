package vn.phanbien.report.internal;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.phanbien.report.ReportReading.Piece;
import vn.phanbien.report.ReportReading.Piece.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which words came and went.
 */
class WordDiffTests {

	@Test
	void marksTheWordsThatChanged() {
		assertThat(WordDiff.between("Số liệu năm 2024 đã cũ", "Số liệu năm 2025 đã cũ")).containsExactly(
				new Piece(Kind.SAME, "Số liệu năm "), new Piece(Kind.REMOVED, "2024 "), new Piece(Kind.ADDED, "2025 "),
				new Piece(Kind.SAME, "đã cũ"));
	}

	@Test
	void marksAWholeTextThatIsNew() {
		assertThat(WordDiff.between("", "Bổ sung kinh phí")).containsExactly(new Piece(Kind.ADDED, "Bổ sung kinh phí"));
	}

	@Test
	void keepsTheLinesOfTheLaterText() {
		assertThat(WordDiff.between("Một\nHai", "Một\nHai\nBa")).containsExactly(new Piece(Kind.SAME, "Một\nHai\n"),
				new Piece(Kind.ADDED, "Ba"));
	}

	@Test
	void setsAsideWhatBothBeginAndEndWith() {
		String head = lines(0, 10_000);
		String tail = lines(50_000, 60_000);

		assertThat(WordDiff.between(head + "cũ\n" + tail, head + "mới\n" + tail)).containsExactly(
				new Piece(Kind.SAME, head), new Piece(Kind.REMOVED, "cũ\n"), new Piece(Kind.ADDED, "mới\n"),
				new Piece(Kind.SAME, tail));
	}

	@Test
	void givesUpOnTooManyLinesThatAllDiffer() {
		String before = lines(0, 5000) + "giữ\n" + lines(5000, 10_000);
		String after = lines(20_000, 25_000) + "giữ\n" + lines(25_000, 30_000);

		// a table of all lines would find the one that stays
		assertThat(WordDiff.between("a\n" + before + "b", "a\n" + after + "b")).containsExactly(
				new Piece(Kind.SAME, "a\n"), new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after),
				new Piece(Kind.SAME, "b"));
	}

	@Test
	void findsTheStaysInsideALongMiddleOfFewLines() {
		String stays = "giữ ".repeat(3000) + "\n";
		String before = "một\n" + stays + "hai";
		String after = "ba\n" + stays + "bốn";

		assertThat(WordDiff.between(before, after)).contains(new Piece(Kind.SAME, stays));
	}

	private static String lines(int from, int to) {
		return IntStream.range(from, to).mapToObj((number) -> number + "\n").collect(Collectors.joining());
	}

	@Test
	void comparesVeryLongTextsLineByLine() {
		String before = ("từ ".repeat(3000) + "\n").repeat(2);

		assertThat(WordDiff.between(before, before + "thêm")).containsExactly(new Piece(Kind.SAME, before),
				new Piece(Kind.ADDED, "thêm"));
	}

}

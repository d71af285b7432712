package vn.phanbien.report.internal;

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
	void comparesVeryLongTextsLineByLine() {
		String before = ("từ ".repeat(3000) + "\n").repeat(2);

		assertThat(WordDiff.between(before, before + "thêm")).containsExactly(new Piece(Kind.SAME, before),
				new Piece(Kind.ADDED, "thêm"));
	}

}

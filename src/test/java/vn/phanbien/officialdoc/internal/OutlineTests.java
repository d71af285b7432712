package vn.phanbien.officialdoc.internal;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.phanbien.officialdoc.Block;
import vn.phanbien.officialdoc.Block.Bullet;
import vn.phanbien.officialdoc.Block.Clause;
import vn.phanbien.officialdoc.Block.Column;
import vn.phanbien.officialdoc.Block.Heading;
import vn.phanbien.officialdoc.Block.Heading.Level;
import vn.phanbien.officialdoc.Block.Paragraph;
import vn.phanbien.officialdoc.Block.Table;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers of headings and clauses, and the end mark.
 */
class OutlineTests {

	private static final Heading PART = new Heading(Level.PART, "Kết quả");

	private static final Heading SECTION = new Heading(Level.SECTION, "Ưu điểm");

	private static final Heading POINT = new Heading(Level.POINT, "Về số liệu");

	@Test
	void numbersEachDepthAnewBelowItsParent() {
		List<Block> printed = Outline.of(List.of(PART, SECTION, POINT, POINT, SECTION, POINT, PART, SECTION));

		assertThat(printed).extracting((block) -> ((Heading) block).text())
			.containsExactly("I. KẾT QUẢ", "1. Ưu điểm", "a) Về số liệu", "b) Về số liệu", "2. Ưu điểm",
					"a) Về số liệu", "II. KẾT QUẢ", "1. Ưu điểm");
	}

	@Test
	void countsClausesWithTheSections() {
		assertThat(Outline.of(List.of(SECTION, new Clause("Thống nhất số liệu.\nBiểu 2.")))).containsExactly(
				new Heading(Level.SECTION, "1. Ưu điểm"), new Paragraph("2. Thống nhất số liệu."),
				new Paragraph("Biểu 2."));
	}

	@Test
	void usesTheLettersOfVietnameseLaw() {
		List<Block> printed = Outline.of(Stream.generate(() -> (Block) POINT).limit(24).toList());

		assertThat(printed).extracting((block) -> ((Heading) block).text().split("\\)")[0])
			.startsWith("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k")
			.endsWith("y", "aa");
	}

	@Test
	void writesRomanNumbers() {
		assertThat(Stream.of(1, 4, 9, 14, 40, 99).map(Outline::roman)).containsExactly("I", "IV", "IX", "XIV", "XL",
				"XCIX");
	}

	@Test
	void leavesOutBlankBlocksAndBreaksLines() {
		assertThat(Outline.of(List.of(new Heading(Level.PART, " "), new Clause(""), new Bullet("a\nb"), SECTION)))
			.containsExactly(new Bullet("- a"), new Paragraph("b"), new Heading(Level.SECTION, "1. Ưu điểm"));
	}

	@Test
	void closesTheLastBlock() {
		var table = new Table(List.of(new Column("TT", 1)), List.of());

		assertThat(Outline.ended(List.of(new Paragraph("Hết.")))).containsExactly(new Paragraph("Hết./."));
		assertThat(Outline.ended(List.of(new Bullet("- Hết;")))).containsExactly(new Bullet("- Hết./."));
		assertThat(Outline.ended(List.of(table))).containsExactly(table, new Paragraph("./."));
		assertThat(Outline.ended(List.of())).isEmpty();
	}

}

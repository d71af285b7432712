package vn.phanbien.shared;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.phanbien.shared.VietnameseText.Word;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseTextTests {

	@Test
	void foldsMarksCapitalsAndSpaces() {
		assertThat(VietnameseText.fold("  Phản\t biện ĐỀ án ")).isEqualTo("phan bien de an");
	}

	@Test
	void takesComposedAndDecomposedLettersForTheSame() {
		String composed = "Tỉnh ủy Đắk Lắk, Thừa Thiên Huế";

		assertThat(texts(Normalizer.normalize(composed, Normalizer.Form.NFD)))
			.isEqualTo(texts(Normalizer.normalize(composed, Normalizer.Form.NFC)))
			.containsExactly("tinh", "uy", "dak", "lak", "thua", "thien", "hue");
	}

	@Test
	void takesLettersAndDigitsForWordsOfTheirOwn() {
		assertThat(texts("QL6")).isEqualTo(texts("ql 06")).isEqualTo(texts("QL-6")).containsExactly("ql", "6");
		assertThat(texts("0042 000 0")).containsExactly("42", "0", "0");
	}

	@Test
	void findsNoWordInPunctuationAndPictures() {
		assertThat(VietnameseText.words("%_!?/\\ 🌾 \u202e \u0301 —")).isEmpty();
	}

	@Test
	void saysWhereItsWordsStand() {
		String text = "Sở KH&CN";

		assertThat(VietnameseText.words(text)).extracting((word) -> text.substring(word.start(), word.end()))
			.containsExactly("Sở", "KH", "CN");
	}

	@Test
	void keepsTextsApart() {
		assertThat(VietnameseText.searchable(List.of(), "Đề án", null, "hạn hán")).isEqualTo(" | de an | han han | ");
	}

	@Test
	void writesNumbersInEverySpacing() {
		assertThat(VietnameseText.searchable(List.of("PB-SL-2026-0042"))).contains(" pb sl 2026 42 ", " #pbsl20260042 ",
				" #pbsl202642 ", " pbsl 20260042 ", " sl 202642 ", " 20260042 ");
		assertThat(VietnameseText.searchable(List.of("1410/UBND-KT"))).contains(" 1410 ubnd kt ", " 1410 ubndkt ",
				" ubndkt ", " #1410ubndkt ");
	}

	/** The longest that the forms let in must fit the columns. */
	@Test
	void staysWithinItsColumns() {
		String number = "a1".repeat(50);

		assertThat(VietnameseText.searchable(List.of(number, "PB-SL-2026-0042"), "a1".repeat(250), "a1".repeat(150)))
			.hasSizeLessThan(8000);
		assertThat(VietnameseText.searchable(List.of(), "a1".repeat(100), "PB-SL-2026-0042")).hasSizeLessThan(2000);
		assertThat(VietnameseText.searchable(List.of(), "a1".repeat(100), "a1".repeat(1000), "a1".repeat(150),
				"a1".repeat(150)))
			.hasSizeLessThan(12_000);
	}

	private static List<String> texts(String text) {
		return VietnameseText.words(text).stream().map(Word::text).toList();
	}

}

package vn.phanbien.discussion;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.phanbien.discussion.Comment.Mentioned;
import vn.phanbien.discussion.MentionText.Piece;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which words of a comment are names.
 */
class MentionTextTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			@vanthu,                vanthu
			nhờ @vanthu xem,        vanthu
			(@van-thu),             van-thu
			hỏi @van.thu.,          van.thu
			@vanthu?,               vanthu
			@thư_ký2…,              thư_ký2""")
	void findsANameWhereAWordBegins(String text, String name) {
		assertThat(MentionText.of(text).names()).containsExactly(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "van.thu@sonla.gov.vn", "@", "@ vanthu", "a@b@c", "@@vanthu", "@-vanthu", "" })
	void takesNothingElseForAName(String text) {
		assertThat(MentionText.of(text).names()).isEmpty();
	}

	@Test
	void namesEachOnce() {
		assertThat(MentionText.of("@a @b @a").names()).containsExactly("a", "b");
	}

	@Test
	void setsOffThoseWhoAreNamedAndLeavesTheRestAsItIs() {
		List<Piece> pieces = MentionText.of("@VanThu: xem\n@ai <b>")
			.pieces(List.of(new Mentioned("vanthu", "Bà Lan"), new Mentioned("chutich", "Ông Nam")));

		assertThat(pieces).containsExactly(new Piece("@Bà Lan", "vanthu"), new Piece(": xem\n@ai <b>", null));
	}

	@Test
	void readsTheLongestTextWithoutLosingItsBreath() {
		assertThat(MentionText.of("@" + "a.".repeat(2000)).names()).hasSize(1);
		assertThat(MentionText.of("@a".repeat(2000)).names()).hasSize(1);
	}

}

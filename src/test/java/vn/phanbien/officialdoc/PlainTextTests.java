package vn.phanbien.officialdoc;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people paste, and what of it is printed.
 */
class PlainTextTests {

	@Test
	void composesVietnameseLetters() {
		assertThat(PlainText.line("Ha\u0323nh phu\u0301c")).isEqualTo("Hạnh phúc");
	}

	@Test
	void dropsWhatXmlForbids() {
		assertThat(PlainText.line("a\u0000b\u0007c\u001bd\ud800e\uFFFEf\uFFFFg")).isEqualTo("abcdefg");
	}

	@Test
	void dropsInvisibleCharacters() {
		assertThat(PlainText.line("\uFEFFSơn\u200B La\u202E\u00AD")).isEqualTo("Sơn La");
	}

	@Test
	void keepsLineBreaksOnlyWhereAsked() {
		assertThat(PlainText.lines("a\r\n\n \tb\u2028c\u000bd")).isEqualTo("a\nb\nc\nd");
		assertThat(PlainText.line("a\r\nb")).isEqualTo("a b");
	}

	@Test
	void keepsCharactersBeyondTheBasicPlane() {
		assertThat(PlainText.line("😀")).isEqualTo("😀");
	}

	@Test
	void leavesOutBlankEntries() {
		assertThat(PlainText.each(List.of(" a ", "", "\u0000"))).containsExactly("a");
	}

}

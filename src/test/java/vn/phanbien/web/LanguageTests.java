package vn.phanbien.web;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.phanbien.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Language and theme, chosen on any page and remembered.
 */
@PageTest
class LanguageTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void speaksVietnameseWhateverTheBrowserAccepts() {
		assertThat(this.mvc.get().uri("/dang-nhap").header("Accept-Language", "en").exchange()).bodyText()
			.contains("<html lang=\"vi\"", "Đăng nhập");
	}

	@Test
	void switchesLanguageAndKeepsTheAddress() {
		assertThat(this.mvc.get().uri("/dang-nhap?sai=&lang=en").exchange()).hasRedirectedUrl("/dang-nhap?sai=")
			.cookies()
			.hasValue("lang", "en");
	}

	@Test
	void remembersTheLanguage() {
		assertThat(this.mvc.get().uri("/dang-nhap").cookie(new Cookie("lang", "en")).exchange()).bodyText()
			.contains("<html lang=\"en\"", "Sign in");
	}

	@Test
	void passesOverLanguagesThatItDoesNotSpeak() {
		assertThat(this.mvc.get().uri("/dang-nhap").cookie(new Cookie("lang", "fr")).exchange()).hasStatusOk()
			.bodyText()
			.contains("<html lang=\"vi\"");
	}

	@Test
	void switchesTheThemeAndRemembersIt() {
		assertThat(this.mvc.get().uri("/dang-nhap?theme=dark").exchange()).hasRedirectedUrl("/dang-nhap")
			.cookies()
			.hasValue("theme", "dark");
		assertThat(this.mvc.get().uri("/dang-nhap").cookie(new Cookie("theme", "dark")).exchange()).bodyText()
			.contains("data-bs-theme=\"dark\"");
	}

	@Test
	void leavesTheThemeToTheSystemAtFirst() {
		assertThat(this.mvc.get().uri("/dang-nhap").exchange()).bodyText().doesNotContain("data-bs-theme");
	}

}

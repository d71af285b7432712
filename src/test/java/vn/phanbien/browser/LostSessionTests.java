package vn.phanbien.browser;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.OnH2;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What is typed stays when a session ends, a theme or a language changes, or a file is
 * not taken.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class LostSessionTests {

	private static final String TITLE = "Đề án quản lý hạn hán";

	@LocalServerPort
	private int port;

	@Test
	void fillsInWhatWasSentTooLate() {
		try (Browsers browsers = Browsers.open()) {
			Page page = newCase(new Desk(browsers.chromium(), this.port));
			page.context().clearCookies();

			page.locator("form[data-wizard]").evaluate("form => form.requestSubmit()");
			page.waitForURL("**/dang-nhap?het");
			signIn(page);

			page.waitForURL("**/nhiem-vu/moi**");
			assertThat(page.locator("[name=title]")).hasValue(TITLE);
			assertThat(page.locator("form[data-wizard] > .alert-info")).isVisible();
		}
	}

	@Test
	void staysOnThePageAndGoesOnAfterASignInElsewhere() {
		try (Browsers browsers = Browsers.open()) {
			Page page = new Desk(browsers.chromium(), this.port).open("ubnd", "/viec");
			page.context().clearCookies();

			page.evaluate("htmx.trigger('#work-rows', 'refresh')");

			Locator bar = page.locator(".session-bar");
			assertThat(bar).hasAttribute("role", "alert");
			Page elsewhere = page.waitForPopup(() -> bar.locator("a").click());
			signIn(elsewhere);
			elsewhere.waitForURL("**/viec**");
			page.evaluate("window.dispatchEvent(new Event('focus'))");
			assertThat(bar).hasAttribute("role", "status");
		}
	}

	@Test
	void keepsAHalfFilledFormThroughThemeAndLanguage() {
		try (Browsers browsers = Browsers.open()) {
			Page page = newCase(new Desk(browsers.chromium(), this.port));

			page.locator("[data-theme-switch]").click();
			assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
			assertThat(page.locator("[name=title]")).hasValue(TITLE);
			page.locator("[data-language-switch]").click();

			assertThat(page.locator("html[lang=en]")).isVisible();
			assertThat(page.locator("[name=title]")).hasValue(TITLE);
			assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
		}
	}

	@Test
	void namesAFileThatIsNotTaken() {
		try (Browsers browsers = Browsers.open()) {
			Page page = new Desk(browsers.chromium(), this.port).open("ubnd", "/nhiem-vu/moi");
			Locator box = page.locator("#tep-draft");

			box.setInputFiles(
					new FilePayload("la.exe", "application/octet-stream", "MZ".getBytes(StandardCharsets.US_ASCII)));

			assertThat(page.locator(".file-pick:has(#tep-draft) ~ .invalid-feedback")).containsText("la.exe");
			assertThat(box).hasValue("");
		}
	}

	private static Page newCase(Desk desk) {
		Page page = desk.open("ubnd", "/nhiem-vu/moi");
		page.locator("[name='letter.number']").fill("77/UBND-HH");
		page.locator("[data-wizard] button.btn-primary:visible").click();
		assertThat(page.locator("[name='letter.date'] + .invalid-feedback")).isVisible();
		page.locator("[name='letter.date']").fill("2026-01-05");
		page.locator("[data-wizard] button.btn-primary:visible").click();
		page.locator("[name=title]").fill(TITLE);
		return page;
	}

	private static void signIn(Page page) {
		page.locator("#username").fill("ubnd");
		page.locator("#password").fill("demo");
		page.locator("#password").press("Enter");
	}

}

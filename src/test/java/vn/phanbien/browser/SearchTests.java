package vn.phanbien.browser;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.OnH2;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The search box: by keys, on a phone, in the dark, and without a script.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class SearchTests {

	private static Browsers browsers;

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@BeforeAll
	static void open() {
		browsers = Browsers.open();
	}

	@AfterAll
	static void close() {
		browsers.close();
	}

	@Test
	void leadsByKeysFromAnywhereToWhatWasFound() {
		String caseNumber = openCase("Đề án trồng sâm Ngọc Linh");
		Desk desk = new Desk(browsers.chromium(), this.port);
		Page page = desk.open("vanthu", "/chuyen-gia");
		Locator box = page.locator("#tim");

		page.keyboard().press("/");
		assertThat(box).isFocused();
		page.keyboard().type("sam ngoc linh");
		assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
		assertThat(box).hasAttribute("aria-expanded", "true");
		assertThat(page.locator("#tim-goi-y mark").first()).hasText("sâm Ngọc Linh");
		desk.examine(page, "suggestions");

		page.keyboard().press("ArrowDown");
		Locator chosen = page.locator("#tim-goi-y [aria-selected=true]");
		assertThat(box).hasAttribute("aria-activedescendant", String.valueOf(chosen.getAttribute("id")));
		page.keyboard().press("Escape");
		assertThat(page.locator("#tim-goi-y")).isHidden();
		assertThat(box).hasAttribute("aria-expanded", "false");
		assertThat(box).hasValue("sam ngoc linh");

		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		page.waitForURL("**/nhiem-vu/" + caseNumber);

		page.keyboard().press("Control+k");
		assertThat(box).isFocused();
		page.keyboard().type("sam ngoc linh");
		page.keyboard().press("Enter");
		page.waitForURL("**/tim?q=sam**");
		assertThat(page.locator(".search-page mark").first()).isVisible();
		desk.examine(page, "results");
		page.keyboard().press("/");
		page.keyboard().type("/");
		assertThat(box).hasValue("/");
	}

	@Test
	void saysWhatToTryAndIsReadableInTheDark() {
		Desk desk = new Desk(browsers.chromium(), this.port);
		Page page = desk.open("chuyengia1", "/tim?q=khongcogi");
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

		assertThat(page.locator(".empty")).containsText("Không tìm thấy");
		page.locator("#tim").pressSequentially("khongcogi");
		assertThat(page.locator("#tim-goi-y .search-none")).isVisible();
		assertThat(page.locator("#tim")).hasAttribute("aria-expanded", "false");
		desk.examine(page, "nothing found, dark");
	}

	@Test
	void opensByAButtonOnAPhone() {
		openCase("Đề án trồng quế");
		Desk desk = new Desk(browsers.chromium(), this.port);
		Page page = desk.open("vanthu", "/viec");
		page.setViewportSize(360, 740);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

		assertThat(page.locator("#tim")).isHidden();
		page.locator("[data-search-open]").click();
		page.locator("#tim").pressSequentially("que");

		assertThat(page.locator("#tim-goi-y .search-hit").first()).isVisible();
		desk.examine(page, "suggestions on a phone");
		Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		page.locator("#tim-goi-y .search-hit").first().click();
		page.waitForURL((url) -> !url.endsWith("/viec"));
	}

	private String openCase(String title) {
		return this.api.as("ubnd")
			.post("/assignments",
					Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", title, "workingDays", 30, "letter",
							Map.of("number", "9" + title.length() + "/UBND-KT", "date", "2026-01-05", "urgency",
									"NORMAL")))
			.ok()
			.path("caseNumber")
			.asString("");
	}

}

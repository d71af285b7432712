package vn.phanbien.browser;

import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
 * What is new, and talking about it: by keys, on a phone in the dark, and without a
 * script.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class DiscussionTests {

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
	void marksWhatNobodyHasChosenYet() {
		String caseNumber = ThanhHoa.waitingCheck(this.api);
		Desk desk = new Desk(browsers.chromium(), this.port);
		Page page = desk.open("th-chuyenvien", "/viec?view=claimable&q=" + caseNumber);
		Locator row = page.locator(".work-row").filter(new Locator.FilterOptions().setHasText(caseNumber));

		assertThat(page.locator("[data-step]")).hasCount(1);
		page.evaluate("htmx.trigger('#work-rows', 'refresh')");
		assertThat(row.locator(".work-unread")).hasText("Chưa đọc:");
		desk.examine(page, "unread rows");

		row.focus();
		page.keyboard().press("Enter");
		assertThat(row.locator(".work-unread")).hasCount(0);
		assertThat(page.locator("#step h1")).isFocused();
		page.reload();
		assertThat(row).isVisible();
		assertThat(row.locator(".work-unread")).hasCount(0);

		page.locator("form[action*='/chua-doc'] button").press("Enter");
		assertThat(page.locator(".flash")).containsText("Đã đánh dấu chưa đọc.");
		assertThat(row.locator(".work-unread")).hasCount(1);
	}

	@Test
	void namesAColleagueByKeysWithoutLeavingTheStep() {
		String caseNumber = ThanhHoa.waitingCheck(this.api);
		Desk desk = new Desk(browsers.chromium(), this.port);
		Page page = desk.open("th-chuyenvien", "/viec?view=claimable&q=" + caseNumber);
		page.locator(".work-row").first().click();
		assertThat(page.locator("#step h1")).isFocused();
		page.evaluate("() => { window.sameScreen = true; }");
		Locator text = page.locator("#trao-doi-moi");
		page.locator(".step-aside > summary").press("Enter");

		text.pressSequentially("Nhờ @th-chu");
		Locator options = page.locator(".talk-choices [role=option]");
		assertThat(options).hasText(new String[] { "Chủ tịch Thanh Hóa@th-chutich" });
		assertThat(text).hasAttribute("aria-activedescendant", "trao-doi-moi-nguoi-0");
		desk.examine(page, "whom one may name");
		page.keyboard().press("Escape");
		assertThat(options).hasCount(0);
		page.keyboard().type("t");
		page.keyboard().press("Backspace");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		assertThat(text).hasValue("Nhờ @th-chutich ");

		page.keyboard().type("@khongai");
		send(page);
		assertThat(page.locator("#trao-doi-moi-loi")).containsText("Không nhắc được @khongai");
		assertThat(text).hasValue("Nhờ @th-chutich @khongai");
		assertThat(text).isFocused();
		desk.examine(page, "a comment that was refused");
		text.fill("Nhờ @th-chutich cho ý kiến");
		send(page);
		assertThat(page.locator(".talk-text")).hasText("Nhờ @Chủ tịch Thanh Hóa cho ý kiến");
		assertThat(page.locator("#so-discussion")).hasText("1");
		assertThat(text).hasValue("");
		Assertions.assertThat(page.evaluate("() => window.sameScreen === true")).isEqualTo(true);

		page.locator(".talk-own summary").first().click();
		page.locator(".talk-own textarea").fill("Nhờ @th-chutich xem");
		page.locator(".talk-own form").first().locator("button").click();
		assertThat(page.locator(".talk-text")).hasText("Nhờ @Chủ tịch Thanh Hóa xem");
		assertThat(page.locator(".talk-head")).containsText("đã sửa");
		desk.examine(page, "a step that is talked about");
		page.locator(".talk-own summary").last().click();
		page.locator(".talk-own form").last().locator("button").click();
		assertThat(page.locator(".talk-text")).hasText("Ý kiến này đã xóa.");
	}

	@Test
	void leadsWhoIsNamedToTheTalkOnAPhoneInTheDark() {
		String caseNumber = ThanhHoa.waitingCheck(this.api);
		this.api.as("th-chuyenvien")
			.post("/assignments/" + caseNumber + "/comments",
					Map.of("text", "@th-chutich " + "rấtdàikhôngcáchra".repeat(20)))
			.ok();
		Desk desk = new Desk(browsers.chromium(), this.port);
		Page page = desk.open("th-chutich", "/viec");
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		page.setViewportSize(360, 740);
		Locator entry = page.locator(".shell-nav a[href='/nhac-den']");
		int before = Integer.parseInt(entry.locator(".badge-count").innerText());

		entry.click();
		Locator mention = page.locator(".talk-mentions a").filter(new Locator.FilterOptions().setHasText(caseNumber));
		assertThat(mention).containsText("Chưa đọc:");
		desk.examine(page, "mentions");
		Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		mention.click();

		page.waitForURL("**/nhiem-vu/" + caseNumber + "?tab=discussion#y-kien-*");
		assertThat(page.locator(".talk-item")).containsText("@Chủ tịch Thanh Hóa");
		assertThat(page.locator(".case-tabs [aria-current]")).hasText("Trao đổi1");
		desk.examine(page, "the talk on a case");
		Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		if (before > 1) {
			assertThat(entry.locator(".badge-count")).hasText(String.valueOf(before - 1));
		}
		else {
			assertThat(entry.locator(".badge-count")).hasCount(0);
		}
	}

	@Test
	void takesItAsSeenOnceItIsInView() {
		String caseNumber = ThanhHoa.waitingCheck(this.api);
		this.api.as("th-chuyenvien")
			.post("/assignments/" + caseNumber + "/comments", Map.of("text", "@th-chutich xem"))
			.ok();
		Page page = new Desk(browsers.chromium(), this.port).open("th-chutich", "/nhac-den");
		Locator mention = page.locator(".talk-mentions a").filter(new Locator.FilterOptions().setHasText(caseNumber));
		assertThat(mention).containsText("Chưa đọc:");

		page.waitForResponse("**/da-xem", () -> page
			.navigate(page.url().replaceAll("/nhac-den.*", "/nhiem-vu/" + caseNumber + "?tab=discussion")));

		page.navigate(page.url().replaceAll("/nhiem-vu.*", "/nhac-den"));
		assertThat(mention).not().containsText("Chưa đọc:");
	}

	@Test
	void talksWithoutAScript() {
		String caseNumber = ThanhHoa.waitingCheck(this.api);
		try (BrowserContext plain = browsers.chromium()
			.newContext(new Browser.NewContextOptions().setLocale("vi-VN").setJavaScriptEnabled(false))) {
			Page page = plain.newPage();
			page.navigate("http://localhost:" + this.port + "/dang-nhap");
			page.locator("#username").fill("th-chuyenvien");
			page.locator("#password").fill("demo");
			page.locator("#password").press("Enter");
			page.navigate("http://localhost:" + this.port + "/nhiem-vu/" + caseNumber + "?tab=discussion");

			page.locator("#trao-doi-moi").fill("@quantri xem");
			send(page);
			assertThat(page.locator("#trao-doi-moi-loi")).containsText("Không nhắc được @quantri");
			assertThat(page.locator("#trao-doi-moi")).hasValue("@quantri xem");
			page.locator("#trao-doi-moi").fill("@th-vanthu xem\nngay");
			send(page);

			page.waitForURL("**/nhiem-vu/" + caseNumber + "?tab=discussion#y-kien-*");
			assertThat(page.locator(".talk-text")).hasText("@Văn thư kiêm kế toán Thanh Hóa xem ngay");
			Assertions.assertThat(page.locator(".talk-text").innerText()).contains("xem\nngay");
		}
		Assertions.assertThat(this.api.as("th-vanthu").get("/mentions").ok().path("items").path(0).path("caseNumber"))
			.hasToString("\"" + caseNumber + "\"");
	}

	private static void send(Page page) {
		page.locator(".talk-new button").press("Enter");
	}

}

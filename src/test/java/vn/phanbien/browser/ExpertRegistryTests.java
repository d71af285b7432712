package vn.phanbien.browser;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.support.Browsers;
import vn.phanbien.support.OnH2;
import vn.phanbien.support.SmallPdf;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Staff bring experts in from a table, mend an entry, record a consent, and make one
 * entry of two; an expert looks after the own one.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class ExpertRegistryTests {

	private static final String GOOD = "Họ và tên;Học vị;Nơi công tác\nNgười nhập bảng A;TS;Viện Nông hóa\n"
			+ "Người nhập bảng B;;Viện Thủy lợi\n";

	private static final String BAD = "Họ và tên;Năm sinh\nNgười nhập bảng C;mười\n;1960\n";

	@LocalServerPort
	private int port;

	@Test
	void keepsTheRegistry() {
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("chuyenvien", "/chuyen-gia/nhap");
			bring(page, BAD, "ALL");
			assertThat(page.locator(".alert-danger")).isVisible();
			assertThat(page.locator("tbody tr")).hasCount(2);
			look(desk, page, "refused table");
			bring(page, GOOD, "CHECK");
			assertThat(page.locator(".alert-info")).isVisible();
			page = desk.open("chuyenvien", "/chuyen-gia?q=nguoi+nhap+bang");
			assertThat(page.locator("tbody tr")).hasCount(0);
			page = desk.open("chuyenvien", "/chuyen-gia/nhap");
			bring(page, GOOD, "ALL");
			assertThat(page.locator(".alert-success")).isVisible();
			page = desk.open("chuyenvien", "/chuyen-gia?q=nguoi+nhap+bang");
			assertThat(page.locator("tbody tr")).hasCount(2);
			look(desk, page, "experts");

			String kept = open(page, "Người nhập bảng A");
			look(desk, page, "expert");
			mend(desk, page);
			consent(desk, page);
			page = desk.open("chuyenvien", "/chuyen-gia?q=nguoi+nhap+bang");
			String given = open(page, "Người nhập bảng B");
			merge(desk, given, kept);
		}
	}

	@Test
	void letsAnExpertLookAfterTheOwnEntry() {
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("chuyengia9", "/chuyen-gia/toi");
			look(desk, page, "own entry");
			page.locator("a[href$='/sua']").press("Enter");
			assertThat(page.locator("[name=name]")).hasCount(0);
			page.locator("[name=wishedLoad]").fill("bốn");
			send(page);
			assertThat(page.locator("[name=wishedLoad]")).hasValue("bốn");
			assertThat(page.locator("[name=wishedLoad] ~ .invalid-feedback")).isVisible();
			look(desk, page, "own entry to mend");
			page.locator("[name=wishedLoad]").fill("4");
			send(page);
			assertThat(page.locator("#ho-so")).containsText("4");
		}
	}

	private static void mend(Desk desk, Page page) {
		page.locator("a[href$='/sua']").press("Enter");
		page.locator("#workplaceUntil-0").fill("1890-01-01");
		send(page);
		assertThat(page.locator(".alert-danger")).isVisible();
		look(desk, page, "expert to mend");
		page.locator("#workplaceUntil-0").fill("2024-01-01");
		page.locator(".expert-branch summary").first().press("Enter");
		page.locator("[name=fieldCodes]").first().check();
		send(page);
		assertThat(page.locator("#ho-so")).containsText("01/01/2024");
	}

	private static void consent(Desk desk, Page page) {
		page.locator("#dong-y details summary").first().press("Enter");
		Locator form = page.locator("#dong-y form:has([name=agreed])").first();
		assertThat(form.locator("[name=agreed]")).not().isChecked();
		form.locator("button").press("Enter");
		assertThat(page.locator("#dong-y .invalid-feedback").first()).isVisible();
		form = page.locator("#dong-y form:has([name=agreed])").first();
		form.locator("[name=agreed]").check();
		form.locator("[name=day]").fill("2026-01-05");
		form.locator("[name=scan]")
			.setInputFiles(new FilePayload("dong-y.pdf", "application/pdf", SmallPdf.titled("Đồng ý")));
		form.locator("button").press("Enter");
		assertThat(page.locator("#dong-y .badge-done")).hasCount(1);
		look(desk, page, "expert with consent");
	}

	private static void merge(Desk desk, String given, String kept) {
		Page page = desk.open("chuyenvien", "/chuyen-gia/trung");
		look(desk, page, "pairs");
		page = desk.open("chuyenvien", "/chuyen-gia/trung/" + given + "/" + kept);
		look(desk, page, "two entries");
		page.locator("[name=WORKPLACES][value=given]").check();
		page.locator("main button.btn-danger").press("Enter");
		assertThat(page.locator("#ho-so")).containsText("Viện Thủy lợi");
		page = desk.open("chuyenvien", "/chuyen-gia/" + given);
		assertThat(page.url()).endsWith("/chuyen-gia/" + kept);
	}

	private static void bring(Page page, String table, String mode) {
		page.locator("[name=file]")
			.setInputFiles(new FilePayload("so.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
		page.locator("[name=mode][value=" + mode + "]").check();
		send(page);
	}

	private static void send(Page page) {
		page.locator("main form.card button[type=submit]").press("Enter");
	}

	private static String open(Page page, String name) {
		page.locator("tbody a", new Page.LocatorOptions().setHasText(name)).press("Enter");
		page.locator("#ho-so").waitFor();
		return page.url().replaceAll("\\D+$", "").replaceAll(".*/", "");
	}

	private static void look(Desk desk, Page page, String kind) {
		for (int width : new int[] { 360, 1280 }) {
			page.setViewportSize(width, 740);
			assertThat(page.evaluate("() => document.documentElement.scrollWidth")).as(kind).isEqualTo(width);
		}
		desk.examine(page, kind);
	}

}

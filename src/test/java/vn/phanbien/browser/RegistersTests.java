package vn.phanbien.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.officialdoc.DocumentRenderer;
import vn.phanbien.officialdoc.OfficialDocuments;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.OnH2;
import vn.phanbien.support.SmallPdf;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A clerk reads the registers, also on a phone, and checks the form of a file.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class RegistersTests {

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Autowired
	private DocumentRenderer renderer;

	@Test
	void showsEachRegister() {
		String caseNumber = ThanhHoa.waitingCheck(this.api);
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("th-vanthu", "/van-ban");
			assertThat(page.locator(".register")).containsText(caseNumber);
			desk.examine(page, "incoming");
			page.setViewportSize(360, 740);
			page.waitForCondition(
					() -> Integer.valueOf(360).equals(page.evaluate("() => document.documentElement.scrollWidth")));
			desk.examine(page, "incoming on a phone");
			desk.open("th-vanthu", "/van-ban/theo-doi?q=" + caseNumber);
			assertThat(page.locator("h1")).hasText("Sổ theo dõi giải quyết văn bản đến");
			desk.examine(page, "handling");
			desk.open("th-vanthu", "/van-ban/di?year=1999");
			assertThat(page.locator(".register")).hasCount(0);
			desk.examine(page, "empty register");
		}
	}

	@Test
	void checksTheFormOfAFile() {
		byte[] report = this.renderer.word(OfficialDocuments.report().copiedTo(List.of("Sau")).build());
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("th-vanthu", "/van-ban/kiem-tra");
			page.locator("[name=file]")
				.setInputFiles(new FilePayload("quet.pdf", "application/pdf", SmallPdf.titled("Quét")));
			assertThat(page.locator("[data-note=file]")).containsText("quet.pdf");
			page.locator("main button[type=submit]").press("Enter");
			assertThat(page.locator("#tep-loi")).hasText("Chọn tệp cần kiểm tra.");
			page.locator("[name=file]")
				.setInputFiles(new FilePayload("quet.docx", "application/pdf", SmallPdf.titled("Quét")));
			page.locator("main button[type=submit]").press("Enter");
			assertThat(page.locator("#tep-loi")).containsText("docx");
			page.locator("[name=file]")
				.setInputFiles(new FilePayload("bao-cao.docx", "application/octet-stream", report));
			page.locator("main button[type=submit]").press("Enter");

			assertThat(page.locator("main ol > li")).hasCount(1);
			assertThat(page.locator("main ol")).containsText("Phụ lục I, Phần I, Mục II.9");
			desk.examine(page, "form check");
		}
	}

}

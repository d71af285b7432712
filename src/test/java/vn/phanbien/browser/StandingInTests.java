package vn.phanbien.browser;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.OnH2;
import vn.phanbien.support.SmallPdf;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.file.Files.write;

/**
 * An officer goes away: names a colleague on a page, the colleague sees whose work has
 * come, and it ends with one click and a reason.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class StandingInTests {

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Autowired
	private Clock clock;

	@TempDir
	private Path folder;

	@Test
	void namesAStandInAndEndsItAgain() throws Exception {
		String caseNumber = ThanhHoa.waitingCheck(this.api);
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("th-chuyenvien", "/viec");
			page.locator(".menu > summary").click();
			page.locator(".menu-panel a[href='/uy-quyen']").click();
			desk.examine(page, "nobody stands in");
			assertThat(page.locator(".empty-title")).hasText("Chưa có ủy quyền xử lý nào");

			page.locator("#standIn").selectOption("th-vanthu");
			page.locator("#to").fill("2020-01-01");
			page.locator("#scan").setInputFiles(mandate());
			page.locator("form.pb-form button[type=submit]").click();
			assertThat(page.locator("#to-loi")).hasText("Ngày này đã qua; chọn từ hôm nay trở đi.");
			assertThat(page.locator("#standIn")).hasValue("th-vanthu");
			assertThat(page.locator("input[name=mandate]")).isChecked();
			desk.examine(page, "a refused substitution");

			page.locator("#to").fill(WorkingCalendar.today(this.clock).plusDays(3).toString());
			page.locator("form.pb-form button[type=submit]").click();
			assertThat(page.locator(".standing li b"))
				.hasText("Văn thư kiêm kế toán Thanh Hóa xử lý thay Chuyên viên Thanh Hóa");
			desk.examine(page, "somebody stands in");

			Page other = desk.open("th-vanthu", "/viec");
			assertThat(other.locator(".top-acting")).containsText("Xử lý thay: Chuyên viên Thanh Hóa đến");
			other.locator(".top-acting").click();
			Locator row = other.locator(".work-row").filter(new Locator.FilterOptions().setHasText(caseNumber));
			assertThat(row).containsText("xử lý thay Chuyên viên Thanh Hóa");
			desk.examine(other, "list acting");
			row.click();
			assertThat(other.locator("#step .alert-info")).containsText("Xử lý thay Chuyên viên Thanh Hóa");
			assertThat(other.locator(".htmx-request")).hasCount(0);
			desk.examine(other, "step acting");

			page.locator(".standing a.btn").click();
			page.locator("button.btn-danger").click();
			assertThat(page.locator("#reason-loi")).hasText("Ghi rõ lý do.");
			desk.examine(page, "cancelling");
			page.locator("#reason").fill("Về sớm");
			page.locator("button.btn-danger").click();
			assertThat(page.locator(".standing li")).containsText("Về sớm");

			other.navigate(other.url().replaceAll("/viec.*", "/viec?view=acting"));
			assertThat(other.locator(".top-acting")).hasCount(0);
			assertThat(other.locator(".work-row")).hasCount(0);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/uy-quyen", "/viec?view=acting" })
	void fitsAPhone(String address) {
		LocalDate today = WorkingCalendar.today(this.clock);
		String id = this.api.as("phochutich")
			.post("/substitutions",
					Map.of("standIn", "vanthu", "from", today.toString(), "to", today.plusDays(1).toString()))
			.ok()
			.path("id")
			.asString("");
		try (Browsers browsers = Browsers.open()) {
			Page page = new Desk(browsers.chromium(), this.port).open("vanthu", address);

			page.setViewportSize(360, 740);
			page.reload();

			assertThat(page.locator(".top-acting")).isVisible();
			Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		}
		finally {
			this.api.as("phochutich").delete("/substitutions/" + id);
		}
	}

	@Test
	void letsAnAdministratorRecordIt() {
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("quantri-sl", "/viec");
			page.locator(".shell-nav a[href='/quan-tri/uy-quyen']").click();
			page.locator("#absent").selectOption("chutich");
			page.locator("#standIn").selectOption("phochutich");
			page.locator("#to").fill(WorkingCalendar.today(this.clock).toString());
			page.locator("input[name=kinds][value=CONSULT]").check();
			page.locator("form.pb-form button[type=submit]").click();

			Locator row = page.locator(".standing li")
				.filter(new Locator.FilterOptions().setHasText("Phó Chủ tịch xử lý thay Chủ tịch"))
				.first();
			assertThat(row).containsText("Tư vấn");
			desk.examine(page, "the house");
			row.locator("a.btn").click();
			page.locator("#reason").fill("Ghi nhầm");
			page.locator("button.btn-danger").click();
			assertThat(row).containsText("Đã hủy");
		}
	}

	private Path mandate() throws Exception {
		return write(this.folder.resolve("uy-quyen.pdf"), SmallPdf.titled("Giấy ủy quyền"));
	}

}

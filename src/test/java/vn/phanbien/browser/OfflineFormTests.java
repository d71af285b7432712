package vn.phanbien.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiWalker;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.OnH2;
import vn.phanbien.support.WordEdit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An old professor takes the form of a critique, fills it in with Word, sends it back,
 * looks it over and hands it in; with scripts or without.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class OfflineFormTests {

	private static final List<String> EVERYBODY = Stream
		.concat(Stream.of("vanthu", "chuyenvien", "truongban", "chutich", "phochutich", "ketoan", "ubnd"),
				IntStream.rangeClosed(1, 9).mapToObj((number) -> "chuyengia" + number))
		.toList();

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@TempDir
	private Path folder;

	private String step;

	private String expert;

	@BeforeEach
	void asksForACritique() {
		String caseNumber = this.api.as("ubnd")
			.post("/assignments",
					Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", "Đề án thu gom rác ở chợ phiên",
							"workingDays", 30, "letter",
							Map.of("number", "31/UBND-MT", "date", "2026-01-05", "urgency", "NORMAL")))
			.ok()
			.path("caseNumber")
			.asString("");
		this.step = new ApiWalker(this.api, EVERYBODY).walkToStep(caseNumber, "Task_SubmitCritique");
		this.expert = this.api.as("vanthu").get("/work-items/" + this.step).ok().path("assignee").asString("");
	}

	@Test
	void takesFillsReadsChecksAndHandsIn() throws IOException {
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open(this.expert, "/viec/" + this.step);
			desk.examine(page, "a form to be had as a file");
			Download form = page.waitForDownload(() -> page.locator("a[href*='bieu-mau.docx']").click());

			page.locator("#f-s2").fill("Gõ trên trang");
			page.locator("#formFile").setInputFiles(filledIn(form.path()));
			page.locator("button[formaction*='bieu-mau']").click();

			assertThat(page.locator(".offline-report")).containsText("phieu-da-dien.docx");
			assertThat(page.locator(".offline-unread li")).containsText("Rất gấp");
			assertThat(page.locator(".offline-missing li")).hasCount(1);
			assertThat(page.locator("#f-s1")).hasValue("Cần thiết");
			assertThat(page.locator("#f-s2")).hasValue("Gõ trên trang");
			assertThat(page.locator("[name='f.points[0].problem']")).hasValue("Thiếu số liệu chợ Mai Sơn");
			assertThat(page.locator("[name='f.conclusion'][value=AGREE]")).isChecked();
			desk.examine(page, "a form that was read from a file");

			page.locator("#f-confirmed").check();
			page.locator("button[name=decision][value=SUBMIT]").click();
			assertThat(page.locator(".step .alert-success").first()).isVisible();
			Assertions
				.assertThat(this.api.as("chuyenvien").get("/work-items/" + this.step).ok().path("state").asString(""))
				.isEqualTo("DONE");
		}
	}

	@Test
	void worksWithoutScriptsOnAPhoneInTheDark() throws IOException {
		try (Browsers browsers = Browsers.open()) {
			BrowserContext plain = browsers.chromium()
				.newContext(new Browser.NewContextOptions().setLocale("vi-VN")
					.setJavaScriptEnabled(false)
					.setColorScheme(ColorScheme.DARK)
					.setViewportSize(360, 740));
			Page page = plain.newPage();
			page.navigate("http://localhost:" + this.port + "/dang-nhap");
			page.locator("#username").fill(this.expert);
			page.locator("#password").fill("demo");
			page.locator("#password").press("Enter");
			page.waitForURL("**/viec**");
			page.navigate("http://localhost:" + this.port + "/viec/" + this.step);
			page.locator("#f-s3").fill("Chưa lưu");

			page.locator("button[formaction*='bieu-mau']").press("Enter");
			assertThat(page.locator("#formFile-loi")).hasText("Chọn tệp Word đã điền rồi mới bấm đọc.");
			assertThat(page.locator("#f-s3")).hasValue("Chưa lưu");

			Path form = this.folder.resolve("trong.docx");
			Files.write(form, this.api.as(this.expert).get("/work-items/" + this.step + "/form.docx").content());
			page.locator("#formFile").setInputFiles(filledIn(form));
			page.locator("button[name=decision][value=SUBMIT]").press("Enter");
			assertThat(page.locator("#formFile-loi")).containsText("chưa được đọc");

			page.locator("#formFile").setInputFiles(this.folder.resolve("phieu-da-dien.docx"));
			page.locator("button[formaction*='bieu-mau']").press("Enter");
			assertThat(page.locator(".offline-report")).isVisible();
			assertThat(page.locator("#f-s1")).hasValue("Cần thiết");
			assertThat(page.locator("#f-s3")).hasValue("Chưa lưu");
			Assertions.assertThat(page.locator(".offline").boundingBox().width).isLessThanOrEqualTo(360);
		}
	}

	/** Somebody types into boxes and rows, and chooses in words of their own. */
	private Path filledIn(Path taken) throws IOException {
		byte[] form = WordEdit.write(Files.readAllBytes(taken), "s1", "Cần thiết");
		form = WordEdit.tick(form, "conclusion.AGREE");
		Path filled = this.folder.resolve("phieu-da-dien.docx");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (InputStream content = new ByteArrayInputStream(form); XWPFDocument document = new XWPFDocument(content)) {
			XWPFTable points = document.getTables()
				.stream()
				.filter((table) -> table.getRow(0).getTableCells().size() > 5)
				.findFirst()
				.orElseThrow();
			points.getRow(1).getCell(2).setText("34");
			points.getRow(1).getCell(4).setText("Thiếu số liệu chợ Mai Sơn");
			points.getRow(1).getCell(6).setText("Rất gấp");
			document.write(out);
		}
		Files.write(filled, out.toByteArray());
		return filled;
	}

}

package vn.phanbien.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.HueCase;
import vn.phanbien.support.OnH2;
import vn.phanbien.support.QrReader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A retired professor with a phone and no account: from the address on the invitation to
 * the receipt.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class LinkOnPhoneTests {

	private static final int WIDTH = 360;

	private static final int LEAST_LETTERS = 17;

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Autowired
	private JdbcClient database;

	@Test
	void goesFromTheInvitationToTheReceipt() throws IOException {
		HueCase hue = new HueCase(this.api);
		hue.compose(4);
		hue.walkTo("Task_AnswerInvitation");
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			String address = QrReader.read(picture(invitation(desk, hue)));
			BrowserContext phone = browsers.chromium()
				.newContext(new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(WIDTH, 740));
			Page page = phone.newPage();
			page.navigate(address);
			look(desk, page, "door");
			page.getByText("Mở thư mời").press("Enter");

			assertThat(page.locator(".shell-linked")).containsText("Thư ký");
			assertThat(page.locator(".shell-nav")).hasCount(0);
			look(desk, page, "invitation by link");
			page.locator("[name='f.conflict'][value=NONE]").check();
			page.locator("[name='f.confidentiality']").check();
			page.locator("[name=decision][value=ACCEPT]").press("Enter");
			page.getByText("Nộp bản nhận xét phản biện").first().waitFor();
			page.navigate("http://localhost:" + this.port + "/thu-moi");

			assertThat(page.locator("[name='f.general']")).isVisible();
			look(desk, page, "critique by link");
			page.locator("[name='f.general']").fill("Cần bổ sung số liệu quan trắc");
			page.locator("[data-rows-add]").first().press("Enter");
			page.locator("[data-rows-list] [name$='.problem']").last().fill("Thiếu trạm đo");
			page.locator("[name='f.conclusion'][value=AGREE_WITH_CHANGES]").check();
			page.locator("[name='f.confirmed']").check();
			page.locator("[name=decision][value=SUBMIT]").press("Enter");
			page.getByText("Đã xong: Nộp bản nhận xét phản biện").waitFor();
			page.navigate("http://localhost:" + this.port + "/thu-moi");

			assertThat(page.locator("#noi-dung")).containsText("Thiếu trạm đo");
			look(desk, page, "receipt by link");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kết thúc phiên")).press("Enter");
			page.navigate("http://localhost:" + this.port + "/nhiem-vu/" + hue.caseNumber());
			assertThat(page.locator("#password")).isVisible();
		}
	}

	/** The secretary makes the link and takes the sheet to sign along. */
	private byte[] invitation(Desk desk, HueCase hue) {
		Page page = desk.open("chuyenvien", "/nhiem-vu/" + hue.caseNumber() + "?tab=rounds");
		page.locator("form[action$='/lien-ket']:has([name=seat][value='" + seat(hue) + "']) button").press("Enter");
		Locator word = page.locator("button:has-text('Giấy mời (Word)')");
		assertThat(page.locator(".link-sheet")).hasCount(1);
		desk.examine(page, "link told once");
		Download file = page.waitForDownload(() -> word.press("Enter"));
		assertThat(file.suggestedFilename()).startsWith("giay-moi-pb-").endsWith(".docx");
		try (InputStream content = file.createReadStream()) {
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] picture(byte[] word) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
			return document.getAllPictures().get(0).getData();
		}
	}

	private static void look(Desk desk, Page page, String kind) {
		assertThat(page.evaluate("() => document.documentElement.scrollWidth")).as(kind).isEqualTo(WIDTH);
		Locator text = page.locator("main p").first();
		assertThat(Double.parseDouble(text.evaluate("(one) => parseFloat(getComputedStyle(one).fontSize)").toString()))
			.as(kind)
			.isGreaterThanOrEqualTo(LEAST_LETTERS);
		desk.examine(page, kind);
	}

	private long seat(HueCase hue) {
		return this.database.sql("""
				select min(s.id) from seat s where s.case_number = :case and s.seat_role in ('REVIEWER', 'MEMBER')
				and not exists (select 1 from account a where a.person_id = s.person_id)""")
			.param("case", hue.caseNumber())
			.query(Long.class)
			.single();
	}

}

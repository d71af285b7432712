package vn.phanbien.browser;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.OnH2;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An officer arranges a survey, moves it, records what came of it and calls another off,
 * also on a phone.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class FurtherMeetingsTests {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Test
	void arrangesASurveyAndRecordsIt() {
		String caseNumber = planned();
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("th-chuyenvien", "/nhiem-vu/" + caseNumber + "?tab=meetings");
			desk.examine(page, "no meetings yet");
			page.locator("a[href$='/hop/moi']").press("Enter");
			page.locator("[name=invitees]").fill("Ông Trần Văn Mời – Sở Xây dựng\nBan quản lý chợ");
			send(page);

			assertThat(page.locator("#startsAt ~ .invalid-feedback")).isVisible();
			assertThat(page.locator("[name=invitees]")).hasValue("Ông Trần Văn Mời – Sở Xây dựng\nBan quản lý chợ");
			page.setViewportSize(360, 740);
			page.waitForCondition(
					() -> Integer.valueOf(360).equals(page.evaluate("() => document.documentElement.scrollWidth")));
			desk.examine(page, "survey to mend");
			page.locator("[name=startsAt]").fill(ago(26));
			page.locator("[name=place]").fill("Chợ bến thuyền");
			page.locator("[name=items]").fill("Xem hiện trạng\nGặp tiểu thương");
			send(page);

			assertThat(page.locator("#tab-meetings, main").first()).containsText("Gặp tiểu thương");
			page.locator("details:has([href*='giay-moi']) summary").press("Enter");
			assertThat(page.locator("[href*='giay-moi.docx']")).hasCount(2);
			desk.examine(page, "survey arranged");
			page.locator("a[href$='/sua']").press("Enter");
			assertThat(page.locator("[name=items]")).hasValue("Xem hiện trạng\nGặp tiểu thương");
			page.locator("[name=startsAt]").fill(ago(25));
			send(page);
			page.locator("a[href$='/ket-qua']").press("Enter");
			assertThat(page.locator("[name=guests]")).hasValue("Ông Trần Văn Mời\nBan quản lý chợ");
			page.locator("[name=endedAt]").fill(ago(24));
			send(page);
			assertThat(page.locator("#proceedings ~ .invalid-feedback")).isVisible();
			desk.examine(page, "survey to record");
			page.locator("[name=proceedings]").fill("Chợ xuống cấp, cần di dời");
			send(page);

			assertThat(page.locator("main")).containsText("Chợ xuống cấp, cần di dời");
			assertThat(page.locator("a[href$='.docx']")).hasCount(1);
			desk.examine(page, "survey recorded");
		}
	}

	@Test
	void callsAConferenceOffForAReason() {
		String caseNumber = planned();
		this.api.as("th-chuyenvien")
			.post("/assignments/" + caseNumber + "/meetings",
					Map.of("form", "CONFERENCE", "startsAt", "2036-03-03T01:00:00Z", "place", "Hội trường"))
			.ok();
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("th-chuyenvien", "/nhiem-vu/" + caseNumber + "?tab=meetings");
			page.locator("a[href$='/huy']").press("Enter");
			send(page);
			assertThat(page.locator("#reason ~ .invalid-feedback")).isVisible();
			desk.examine(page, "conference to call off");
			page.locator("[name=reason]").fill("Bão số 5");
			send(page);

			assertThat(page.locator("main")).containsText("Bão số 5");
			assertThat(page.locator("a[href$='/huy']")).hasCount(0);
			desk.examine(page, "conference called off");
		}
	}

	private String planned() {
		return ThanhHoa.waitingCheck(this.api);
	}

	private static void send(Page page) {
		page.locator("main button[type=submit]").last().press("Enter");
		page.waitForLoadState();
	}

	private static String ago(int hours) {
		return LocalDateTime.now(VIETNAM).minusHours(hours).truncatedTo(ChronoUnit.MINUTES).toString();
	}

}

package vn.phanbien.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiWalker;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.OnH2;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A chairman with four minutes and a phone: what he decides upon and both ways on fit one
 * screen, the report is one tap away, and sending it back asks why.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class ApprovalOnPhoneTests {

	private static final int WIDTH = 360;

	private static final int HEIGHT = 740;

	private static final List<String> EVERYBODY = Stream
		.concat(Stream.of("vanthu", "chuyenvien", "truongban", "chutich", "phochutich", "ketoan", "ubnd"),
				IntStream.rangeClosed(1, 9).mapToObj((number) -> "chuyengia" + number))
		.toList();

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Test
	void decidesOnOneScreen() {
		String step = new ApiWalker(this.api, EVERYBODY).walkToStep(assigned(), "Task_ApproveReport");
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("chutich", "/viec");
			page.setViewportSize(WIDTH, HEIGHT);
			page = desk.open("chutich", "/viec/" + step);

			double navigation = page.locator(".shell-nav").boundingBox().y;
			assertThat(Stream.of("[value=APPROVE]", ".glance-back > summary", ".glance-read a")
				.map(page::locator)
				.map(Locator::boundingBox)).allSatisfy((box) -> assertThat(box.y + box.height).isLessThan(navigation));
			assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(WIDTH);
			desk.examine(page, "approval on a phone");

			page.locator(".glance-back > summary").click();
			page.locator("[value=RETURN_TO_DRAFT]").click();
			assertThat(page.locator("#comment")).isFocused();
			assertThat(page.locator("#comment-loi")).isVisible();
			desk.examine(page, "approval without a reason");

			page.locator(".glance-more > summary").click();
			assertThat(page.locator(".papers")).isVisible();
			desk.examine(page, "details of an approval");
			page.locator(".glance-read a").click();
			assertThat(page.locator("#report-text")).isVisible();
		}
	}

	private String assigned() {
		return this.api.as("ubnd")
			.post("/assignments",
					Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title",
							"Đề án phát triển kinh tế ban đêm giai đoạn 2026–2030", "workingDays", 30, "letter",
							Map.of("number", "911/UBND-KT", "date", "2026-01-05", "urgency", "NORMAL")))
			.ok()
			.path("caseNumber")
			.asString("");
	}

}

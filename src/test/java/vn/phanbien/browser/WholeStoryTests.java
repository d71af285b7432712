package vn.phanbien.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.OnH2;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the committee's letter to the closed file with nothing but the pages: whoever has
 * a step opens it, fills in what it asks and presses its first button.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class WholeStoryTests {

	private static final List<String> EVERYBODY = Stream
		.concat(Stream.of("vanthu", "chuyenvien", "truongban", "chutich", "phochutich", "ketoan", "ubnd",
				"lanhdaoubnd"), IntStream.rangeClosed(1, 9).mapToObj((number) -> "chuyengia" + number))
		.toList();

	private static final int MOST_STEPS = 60;

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Test
	void takesACaseFromTheLetterToTheClosedFile() {
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			String caseNumber = open(desk);
			List<String> done = new ArrayList<>();

			while (!isClosed(desk, caseNumber)) {
				Awaitility.await()
					.pollInSameThread()
					.atMost(Duration.ofSeconds(20))
					.until(() -> anybodyMoves(desk, caseNumber, done));
				assertThat(done).hasSizeLessThan(MOST_STEPS);
			}

			visitTheCase(desk, caseNumber);
			assertThat(done).hasSizeGreaterThan(20);
			assertThat(desk.examined()).contains("sign-in", "new case", "case overview", "step chuyengia");
		}
	}

	private static String open(Desk desk) {
		Page page = desk.open("ubnd", "/nhiem-vu/moi");
		desk.examine(page, "new case");
		fill(page, "letter.number", "1410/UBND-KT");
		fill(page, "letter.date", "2026-01-05");
		next(page);
		fill(page, "title", "Phương án phát triển chợ nổi trên lòng hồ");
		Locator kind = page.locator("[name=kind]");
		if (kind.first().evaluate("e => e.tagName").equals("SELECT")) {
			kind.selectOption("CRITIQUE");
		}
		else {
			page.locator("[name=kind][value=CRITIQUE]").check();
		}
		fill(page, "workingDays", "30");
		next(page);
		page.locator("[data-wizard-send]").click();
		page.waitForURL("**/nhiem-vu/PB-SL-*");
		String address = page.url();
		return address.substring(address.lastIndexOf('/') + 1).replaceAll("[?#].*", "");
	}

	private static void fill(Page page, String name, String value) {
		page.locator("[name='" + name + "']").fill(value);
	}

	private static void next(Page page) {
		String label = String.valueOf(page.locator("[data-wizard]").getAttribute("data-next"));
		page.locator("[data-wizard] button.btn-primary")
			.filter(new Locator.FilterOptions().setHasText(label))
			.first()
			.click();
	}

	private boolean anybodyMoves(Desk desk, String caseNumber, List<String> done) {
		return EVERYBODY.stream().anyMatch((username) -> moves(desk, username, caseNumber, done));
	}

	/** The API says whose turn it is, the pages do the work. */
	private boolean moves(Desk desk, String username, String caseNumber, List<String> done) {
		for (String view : List.of("mine", "claimable")) {
			String query = "view=" + view + "&q=" + caseNumber;
			boolean waits = this.api.as(username)
				.get("/work-items?" + query)
				.ok()
				.path("items")
				.valueStream()
				.anyMatch((item) -> item.path("caseNumber").asString("").equals(caseNumber));
			if (waits) {
				Page page = desk.open(username, "/viec?" + query);
				desk.examine(page, "list " + view);
				Locator row = page.locator("a[href*='/viec/']")
					.filter(new Locator.FilterOptions().setHasText(caseNumber));
				complete(desk, row.first(), username, done);
				return true;
			}
		}
		return false;
	}

	private static void complete(Desk desk, Locator row, String username, List<String> done) {
		Page page = desk.open(username, String.valueOf(row.getAttribute("href")));
		String title = page.locator(".step-head h1").innerText();
		desk.examine(page, "step " + username.replaceAll("\\d", ""));
		answer(page);
		Response response = page.waitForResponse(
				(reply) -> reply.request().method().equals("POST") && reply.url().contains("/hoan-thanh"),
				() -> page.locator("button[name=decision]").first().click());
		page.waitForLoadState();
		assertThat(response.status())
			.as("%s by %s: %s", title, username,
					page.locator(".invalid-feedback:visible, .alert-danger:visible").allInnerTexts())
			.isLessThan(400);
		done.add(title);
	}

	/** Fills in what the pages propose nothing for. */
	private static void answer(Page page) {
		check(page, "[name='f.boardConflict'][value=NONE]");
		check(page, "[name='f.boardConfidentiality'][type=checkbox]");
		check(page, "[name='f.conflict'][value=NONE]");
		check(page, "[name='f.confidentiality'][type=checkbox]");
		check(page, "[name='f.conclusion'][value=AGREE_WITH_CHANGES]");
		check(page, "[name='f.confirmed'][type=checkbox]");
		Locator general = page.locator("textarea[name='f.general']");
		if (Desk.isThere(general)) {
			general.fill("Nội dung phù hợp với mục tiêu, cần làm rõ thêm nguồn lực.");
		}
	}

	private static void check(Page page, String selector) {
		Locator box = page.locator(selector);
		if (Desk.isThere(box)) {
			box.first().check();
		}
	}

	private boolean isClosed(Desk desk, String caseNumber) {
		boolean closed = this.api.as("vanthu")
			.get("/assignments/" + caseNumber)
			.ok()
			.path("state")
			.asString("")
			.equals("CLOSED");
		if (closed) {
			Page page = desk.open("vanthu", "/nhiem-vu/" + caseNumber);
			desk.examine(page, "case overview");
			assertThat(page.content()).contains("Đã kết thúc hồ sơ");
		}
		return closed;
	}

	private static void visitTheCase(Desk desk, String caseNumber) {
		for (String username : List.of("vanthu", "ubnd")) {
			Page page = desk.open(username, "/nhiem-vu/" + caseNumber);
			List<String> tabs = page.locator("a[href*='tab=']")
				.evaluateAll("all => all.map(a => a.getAttribute('href'))") instanceof List<?> all
						? all.stream().map(String::valueOf).toList() : List.of();
			for (String tab : tabs) {
				Page opened = desk.open(username, tab.startsWith("?") ? "/nhiem-vu/" + caseNumber + tab : tab);
				desk.examine(opened, "tab " + tab.replace(caseNumber, ""));
			}
		}
	}

}

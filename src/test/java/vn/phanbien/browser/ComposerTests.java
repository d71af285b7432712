package vn.phanbien.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.Workplace;
import vn.phanbien.support.AddedExperts;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiWalker;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.OnH2;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An officer composes a council from three hundred experts: the page stays light, shows
 * ties with the reason asked for beside them, and fits a phone.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class ComposerTests {

	private static final int LIGHT = 300_000;

	private static final String DRAFTER = "Trung tâm Đo đạc miền núi";

	private static final List<String> EVERYBODY = Stream
		.concat(Stream.of("vanthu", "chuyenvien", "truongban", "chutich", "phochutich", "ketoan", "ubnd"),
				IntStream.rangeClosed(1, 9).mapToObj((number) -> "chuyengia" + number))
		.toList();

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Autowired
	private AddedExperts experts;

	@AfterEach
	void takeOutOfUse() {
		this.experts.takeOutOfUse();
	}

	@Test
	void composesFromHundredsOfExperts() {
		String step = new ApiWalker(this.api, EVERYBODY).walkToStep(assigned(), "Task_ComposeCouncil");
		IntStream.range(0, 300).forEach((n) -> this.experts.add("Chuyên Gia Số " + n, ExpertDetails.NONE));
		this.experts.add("Hoàng Thị Đo Đạc", new ExpertDetails(Set.of(), List.of(), List.of(Workplace.of(DRAFTER)),
				List.of(), List.of(), null, null, null));
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("chuyenvien", "/viec/" + step);

			assertThat(page.content().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LIGHT);
			assertThat(page.locator(".composer-meter")).containsText("5 người, số lẻ");
			page.locator(".composer-candidates details > summary")
				.evaluateAll("all => all.forEach(one => one.click())");
			desk.examine(page, "composer");

			page.locator("[data-rows-add]").click();
			Locator row = page.locator("[data-rows-list] > .row-card").last();
			row.locator("[name$='.role']").selectOption("MEMBER");
			String label = String.valueOf(page.evaluate("""
					() => [...document.querySelectorAll('#composer-experts option')]
						.map(one => one.value).find(one => one.startsWith('Hoàng Thị Đo Đạc'))"""));
			row.locator("[name$='.expert']").fill(label);
			page.locator("button[value=SUBMIT]").press("Enter");

			assertThat(page.locator(".composer-ties")).containsText("Công tác tại cơ quan soạn thảo (" + DRAFTER + ")");
			desk.examine(page, "composer with a tie");
			page.setViewportSize(360, 740);
			assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
			desk.examine(page, "composer on a phone");

			page.locator("[name='f.seats[5].keep']").fill("Người duy nhất am hiểu bản đồ");
			page.locator("button[value=SUBMIT]").press("Enter");
			page.waitForURL((address) -> !address.contains("/viec/" + step));

			Page council = desk.open("chuyenvien", "/nhiem-vu/" + caseOf(step) + "?tab=council");
			assertThat(council.locator("body")).containsText("Người duy nhất am hiểu bản đồ");
			desk.examine(council, "council with a decision about ties");
		}
	}

	private String caseOf(String step) {
		return this.api.as("chuyenvien").get("/work-items/" + step).ok().path("caseNumber").asString("");
	}

	private String assigned() {
		return this.api.as("ubnd")
			.post("/assignments",
					Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", "Phương án đo đạc bản đồ miền núi",
							"draftingAgency", DRAFTER, "workingDays", 30, "letter",
							Map.of("number", "977/UBND-KT", "date", "2026-01-05", "urgency", "NORMAL")))
			.ok()
			.path("caseNumber")
			.asString("");
	}

}

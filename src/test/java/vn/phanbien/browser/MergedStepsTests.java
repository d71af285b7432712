package vn.phanbien.browser;

import java.util.List;
import java.util.Map;

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
 * The only officer of a small union does two steps without leaving the screen.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class MergedStepsTests {

	private static final List<String> LANG_SON = List.of("ls-vanthu", "ls-phochutich", "ls-chuyenvien");

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Test
	void doesTwoMergedStepsOnOneScreen() {
		String dossier = walkToTheDossier();
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("ls-chuyenvien", "/viec/" + dossier);
			page.evaluate("() => { window.sameScreen = true; }");

			decide(page);
			assertThat(page.locator(".merged-title")).hasText("Gộp bước: 2 bước liên tiếp");
			assertThat(page.locator("#step h1")).isFocused();
			page.locator("[name='f.note']").fill("Khảo sát hai huyện biên giới");
			desk.examine(page, "merged steps");
			decide(page);

			assertThat(page.locator(".merged-title")).hasText("Gộp bước: 3 bước liên tiếp");
			assertThat(page.locator("#step h1")).isFocused();
			page.locator(".merged details summary").last().click();
			assertThat(page.locator(".merged")).containsText("Khảo sát hai huyện biên giới");
			desk.examine(page, "three merged steps");
			assertThat(page.evaluate("() => window.sameScreen === true")).isEqualTo(true);
			assertThat(page.url()).doesNotContain("/viec/" + dossier + "?");
			page.reload();
			assertThat(page.locator(".merged-title")).hasText("Gộp bước: 3 bước liên tiếp");
		}
	}

	private static void decide(Page page) {
		Locator button = page.locator("button[name=decision]").first();
		page.waitForResponse((reply) -> reply.request().method().equals("GET") && reply.url().contains("/viec/"),
				button::click);
	}

	private String walkToTheDossier() {
		String caseNumber = this.api.as("ls-vanthu")
			.post("/assignments",
					Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", "Quy hoạch chợ biên giới",
							"workingDays", 30, "orderingAgency", "LS-UBND", "letter",
							Map.of("number", "77/UBND-CN", "date", "2026-01-05", "urgency", "NORMAL")))
			.ok()
			.path("caseNumber")
			.asString("");
		return new ApiWalker(this.api, LANG_SON).walkToStep(caseNumber, "Task_CheckDossier");
	}

}

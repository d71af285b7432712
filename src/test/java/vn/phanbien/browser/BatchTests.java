package vn.phanbien.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.OnH2;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An officer ticks rows by key, takes them at once, and reads what became of each.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class BatchTests {

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Test
	void takesTickedRowsByKeyboard() {
		String first = ThanhHoa.waitingCheck(this.api);
		String second = ThanhHoa.waitingCheck(this.api);
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("th-chuyenvien", "/viec?view=claimable");
			Locator bar = page.locator("#work-batch");
			assertThat(page.locator("[data-step]")).hasCount(1);
			assertThat(bar).isHidden();

			row(page, first).focus();
			page.keyboard().press("x");
			assertThat(bar).isVisible();
			assertThat(page.locator("#work-batch-count")).hasText("Đã đánh dấu 1 việc");
			row(page, second).focus();
			page.keyboard().press("x");
			assertThat(page.locator("#work-batch-count")).hasText("Đã đánh dấu 2 việc");
			desk.examine(page, "ticked rows");

			String third = ThanhHoa.waitingCheck(this.api);
			page.evaluate("htmx.trigger('#work-rows', 'refresh')");
			assertThat(row(page, third)).hasCount(1);
			assertThat(page.locator(".work-tick:checked")).hasCount(2);
			assertThat(row(page, second)).isFocused();

			bar.locator("button[value=claim]").press("Enter");
			assertThat(page.locator(".work-results li.is-done")).hasCount(2);
			assertThat(page.locator(".work-results")).containsText(first);
			assertThat(row(page, first)).hasCount(0);
			desk.examine(page, "results of ticked rows");
		}
	}

	@Test
	void takesTickedRowsOnAPhoneInTheDark() {
		String waiting = ThanhHoa.waitingCheck(this.api);
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("th-chuyenvien", "/viec?view=claimable");
			page.setViewportSize(360, 740);
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			page.reload();
			Locator tick = page.locator("li")
				.filter(new Locator.FilterOptions().setHas(row(page, waiting)))
				.locator(".work-tick");

			tick.check();

			assertThat(page.locator("#work-batch")).isInViewport();
			desk.examine(page, "ticked rows on a phone");
			page.locator("#work-batch button[value=claim]").click();
			assertThat(page.locator(".work-results li.is-done")).containsText(waiting);
		}
	}

	@Test
	void keepsTheBarAboveTheNavigationOfALeader() {
		ThanhHoa.waitingCheck(this.api);
		try (Browsers browsers = Browsers.open()) {
			Page page = new Desk(browsers.chromium(), this.port).open("th-chutich", "/viec?view=all");
			page.setViewportSize(360, 400);
			page.reload();

			page.locator(".work-tick").first().check();

			assertThat(page.locator("#work-batch")).isInViewport();
			Assertions.assertThat(page.evaluate("""
					document.querySelector("#work-batch").getBoundingClientRect().bottom
						<= document.querySelector(".shell-nav").getBoundingClientRect().top + 0.5""")).isEqualTo(true);
		}
	}

	private static Locator row(Page page, String caseNumber) {
		return page.locator(".work-row").filter(new Locator.FilterOptions().setHasText(caseNumber));
	}

}

package vn.phanbien.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.OnH2;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A head of division saves what to look for, sees who has what, and gives it away.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class SavedViewTests {

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Test
	void savesAndOpensAViewByKeyboard() {
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("th-truongban", "/viec?view=claimable&overdue=true");
			Locator saved = page.locator(".work-saved");
			saved.locator("summary").last().press("Enter");
			page.locator("#saved-name").fill("");
			page.locator("#saved-name").press("Enter");
			assertThat(page.locator("#saved-name-loi")).isVisible();
			desk.examine(page, "refused name");
			page.locator("#saved-name").fill("Chậm của Ban");
			page.locator("#saved-name").press("Enter");

			assertThat(saved.locator("a.chip[aria-current]")).hasText("Chậm của Ban");
			desk.examine(page, "bar with a saved view");
			desk.open("th-truongban", "/viec?view=mine");
			saved.locator("a.chip").press("Enter");
			assertThat(page.locator(".work-tabs a[aria-current]")).containsText("Chờ nhận");
			page.setViewportSize(360, 740);
			desk.examine(page, "bar with a saved view on a phone");

			saved.locator(".work-saved-head a").click();
			desk.examine(page, "saved views");
			page.locator(".saved-acts a").click();
			desk.examine(page, "a saved view");
			page.locator("details.more > summary").click();
			page.locator("details.more button").click();
			assertThat(page.locator(".flash")).containsText("Đã xóa bộ lọc");
		}
	}

	@Test
	void givesWhatSomebodyHoldsToWhoeverFits() {
		String mine = ThanhHoa.waitingCheck(this.api);
		String other = ThanhHoa.waitingCheck(this.api);
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("th-truongban", "/phan-cong");
			desk.examine(page, "loads");
			page.locator("#giu-nobody .load-who a").press("Enter");
			Locator steps = page.locator(".load-steps");
			assertThat(steps).containsText(other);
			desk.examine(page, "steps of nobody");
			Locator step = steps.locator("li").filter(new Locator.FilterOptions().setHasText(mine));
			page.waitForResponse("**/viec/hang-loat/nguoi**", () -> step.locator("input").press("Space"));
			assertThat(steps.locator("select option[value=th-chuyenvien]")).containsText("đang giữ");
			assertThat(steps.locator("select optgroup")).hasCount(0);
			assertThat(steps.locator("select option[value=th-ubnd]")).hasCount(0);
			steps.locator("select").selectOption("th-chuyenvien");
			steps.locator("button[type=submit]").press("Enter");

			assertThat(page.locator(".work-results li.is-done")).containsText(mine);
			assertThat(steps.locator("li").filter(new Locator.FilterOptions().setHasText(mine))).hasCount(0);
			page.setViewportSize(360, 740);
			desk.examine(page, "loads on a phone");
		}
	}

}

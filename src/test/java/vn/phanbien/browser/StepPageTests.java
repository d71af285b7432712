package vn.phanbien.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
 * The list by keys, and a step's page under quick hands, in two windows and after it has
 * ended.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class StepPageTests {

	private static final List<String> SON_LA = List.of("vanthu", "chutich", "chuyenvien", "chuyenvien2");

	private static final AtomicInteger LETTERS = new AtomicInteger(500);

	private static Browsers browsers;

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@BeforeAll
	static void openTheBrowser() {
		browsers = Browsers.open();
	}

	@AfterAll
	static void closeTheBrowser() {
		browsers.close();
	}

	@Test
	void opensTheChosenRowEvenBeforeThePageHasLoaded() {
		IntStream.range(0, 3).forEach((number) -> assigned());
		Desk desk = desk();
		Page page = desk.open("vanthu", "/viec?view=claimable");
		List<Route> held = new ArrayList<>();
		page.route("**/img/*.svg", held::add);
		page.route("**/viec/*?view=claimable", held::add);
		page.navigate(page.url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));

		press(page, "j", "j", "Enter");
		page.waitForCondition(() -> held.stream().anyMatch((route) -> route.request().url().contains("/viec/")));
		assertThat(page.evaluate("() => document.readyState")).isEqualTo("interactive");
		held.stream().filter((route) -> route.request().url().endsWith(".svg")).forEach(Route::resume);
		page.waitForLoadState(LoadState.LOAD);
		page.unroute("**/viec/*?view=claimable");
		held.stream().filter((route) -> !route.request().url().endsWith(".svg")).forEach(Route::resume);

		assertThat(page.locator(".work-row").nth(1)).hasAttribute("aria-current", "true");
		assertThat(page.locator("#step h1")).isFocused();
	}

	@Test
	void movesOpensAndClaimsByKeys() {
		IntStream.range(0, 3).forEach((number) -> assigned());
		Desk desk = desk();
		Page page = desk.open("vanthu", "/viec?view=claimable");
		assertThat(page.locator("[data-step]")).isVisible();

		tabTo(page, page.locator(".work-row").nth(2));
		press(page, "Enter");
		assertThat(page.locator(".work-row").nth(2)).hasAttribute("aria-current", "true");
		assertThat(page.locator("#step h1")).isFocused();
		press(page, "k", "Enter");
		assertThat(page.locator(".work-row").nth(1)).hasAttribute("aria-current", "true");
		assertThat(page.locator("#step h1")).isFocused();

		press(page, "c");
		assertThat(page.locator("[data-claim]")).hasCount(0);
		assertThat(page.locator("#step")).containsText("Đã nhận việc");
		press(page, "?");
		assertThat(page.locator("#keys")).isVisible();
		desk.examine(page, "keys");
	}

	@Test
	void sendsADoubleClickOnce() {
		String step = dossier();
		Desk desk = desk();
		Page page = desk.open("chuyenvien", "/viec/" + step);
		AtomicInteger sent = new AtomicInteger();
		page.onRequest((request) -> sent.addAndGet(request.url().contains("/hoan-thanh") ? 1 : 0));

		page.locator("button[name=decision]").first().dblclick();

		assertThat(page.locator(".merged-title")).containsText("2 bước liên tiếp");
		assertThat(page.locator("#step h1")).isFocused();
		page.locator("button[name=decision]").first().evaluate("(button) => { button.click(); button.click(); }");
		assertThat(page.locator(".merged-title")).containsText("3 bước liên tiếp");
		assertThat(page.locator(".alert-danger")).hasCount(0);
		assertThat(sent).hasValue(2);
	}

	@Test
	void saysKindlyThatTheStepIsDoneToWhoComesBack() {
		String step = dossier();
		Desk desk = desk();
		Page page = desk.open("chuyenvien", "/viec/" + step);
		page.locator("button[name=decision]").first().click();
		assertThat(page.locator(".merged-title")).isVisible();

		page.goBack();

		assertThat(page.locator("#step .alert-success")).containsText("Bước này đã xong: Chuyên viên chọn");
		assertThat(page.locator("form[data-step-form]")).hasCount(0);
		assertThat(page.locator(".beside")).containsText("Lập kế hoạch");
		desk.examine(page, "done step");
	}

	@Test
	void keepsARefusedDecisionWithItsReasonOverAReload() {
		String step = dossier();
		Desk desk = desk();
		Page page = desk.open("chuyenvien", "/viec/" + step);
		page.locator("button[name=decision][value=INCOMPLETE]").click();
		assertThat(page.locator("#comment")).isFocused();
		page.waitForResponse("**/nhap", () -> type(page, "Thiếu phụ lục 2.3"));

		page.reload();

		assertThat(page.locator("#comment")).hasValue("Thiếu phụ lục 2.3");
		assertThat(page.locator(".step-saved")).containsText("đã lưu");
		assertThat(page.locator(".decision", new Page.LocatorOptions().setHasText("đã chọn, chưa gửi"))).hasCount(1);
	}

	@Test
	void sendsAFormOfManyRows() {
		String step = walker().walkToStep(assigned(), "Task_PreparePlan");
		Page page = desk().open("chuyenvien", "/viec/" + step);
		Locator add = page.locator("#f-budget [data-rows-add]");
		for (int row = 0; row < 40; row++) {
			add.click();
		}
		page.locator("#f-budget [name$='.purpose']").all().forEach((purpose) -> purpose.fill("Thù lao"));
		page.locator("#f-budget [name$='.amount']").all().forEach((amount) -> amount.fill("100000"));

		Response saved = page.waitForResponse("**/nhap", page.locator("[data-save]")::click);

		Assertions.assertThat(saved.ok()).isTrue();
		page.reload();
		assertThat(page.locator("#f-budget [name$='.purpose']")).hasCount(40);
	}

	@Test
	void keepsWhatIsRecordedFromPaperOverAReload() {
		String step = walker().walkToStep(assigned(), "Task_DirectHandling");
		Desk desk = desk();
		Page page = desk.open("vanthu", "/viec/" + step);
		page.locator("#onPaper-signerName").fill("Nguyễn Văn Ký");
		page.locator("#onPaper-date").fill("2026-01-06");
		page.waitForResponse("**/nhap", page.locator("[data-save]")::click);

		page.reload();

		assertThat(page.locator("#onPaper-signerName")).hasValue("Nguyễn Văn Ký");
		assertThat(page.locator("#onPaper-date")).isVisible();
	}

	@Test
	void tellsAWindowThatAnotherOneHasSaved() {
		String step = dossier();
		Desk desk = desk();
		Page first = desk.open("chuyenvien", "/viec/" + step);
		Page second = first.context().newPage();
		second.navigate(first.url());
		type(first, "Bản ở cửa sổ một");
		assertThat(first.locator(".step-saved")).containsText("đã lưu");

		type(second, "Bản ở cửa sổ hai");
		assertThat(second.locator("#step-unsaved")).containsText("ở cửa sổ hoặc thiết bị khác");
		desk.examine(second, "overtaken draft");
		second.locator("#step-unsaved button").click();
		assertThat(second.locator("#step .flash")).containsText("Đã lưu tạm");
		assertThat(second.locator("#comment")).hasValue("Bản ở cửa sổ hai");

		first.locator("button[name=decision]").first().click();
		assertThat(first.locator("#step-problems")).containsText("ở cửa sổ hoặc thiết bị khác");
		assertThat(first.locator("#comment")).hasValue("Bản ở cửa sổ một");
	}

	@Test
	void keepsAFormOfAnEarlierSessionUntilItIsSentAgain() {
		String step = dossier();
		Page page = desk().open("chuyenvien", "/viec/" + step);
		page.evaluate("""
				() => {
					document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = "old"; });
					document.body.setAttribute("hx-headers", "{}");
				}""");
		page.locator("button[name=decision][value=INCOMPLETE]").evaluate("""
				(button) => {
					document.getElementById("comment").value = "Thiếu phụ lục 2.3";
					button.click();
				}""");
		assertThat(page.locator("#step-unsaved")).containsText("Chưa gửi được");
		assertThat(page.locator("#comment")).hasValue("Thiếu phụ lục 2.3");
		assertThat(page.locator("#step-form input[name=_csrf]")).not().hasValue("old");

		page.locator("button[name=decision][value=INCOMPLETE]").click();

		assertThat(page.locator(".flash").first()).containsText("Đã xong");
	}

	@Test
	void saysAtOnceWhoHasTakenTheStep() {
		String step = dossier();
		Desk desk = desk();
		Page page = desk.open("chuyenvien", "/viec/" + step);
		this.api.as("chuyenvien2").post("/work-items/" + step + "/claim", Map.of()).ok();

		page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
		assertThat(page.locator("#step-watch")).containsText("Chuyên viên 2 đang xử lý bước này");
		page.locator("button[name=decision]").first().click();

		assertThat(page.locator("#step h1")).containsText("Bước này đang do người khác xử lý");
		page.locator("#step a[href='/viec/" + step + "']").click();
		assertThat(page.locator("#step .alert-warning")).containsText("việc trở lại mục Chờ nhận");
		desk.examine(page, "step of somebody else");
	}

	private Desk desk() {
		return new Desk(browsers.chromium(), this.port);
	}

	private static void type(Page page, String text) {
		page.locator("#comment").fill(text);
	}

	private static void press(Page page, String... keys) {
		for (String key : keys) {
			page.keyboard().press(key);
		}
	}

	private static void tabTo(Page page, Locator wanted) {
		for (int tries = 0; tries < 60 && !isFocused(wanted); tries++) {
			page.keyboard().press("Tab");
		}
		assertThat(wanted).isFocused();
	}

	private static boolean isFocused(Locator element) {
		return Boolean.TRUE.equals(element.evaluate("(found) => found === document.activeElement"));
	}

	private String dossier() {
		return walker().walkToStep(assigned(), "Task_CheckDossier");
	}

	private ApiWalker walker() {
		return new ApiWalker(this.api, SON_LA);
	}

	private String assigned() {
		return this.api.as("ubnd")
			.post("/assignments",
					Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", "Đề án chợ đêm", "workingDays", 30,
							"letter",
							Map.of("number", LETTERS.incrementAndGet() + "/UBND-KT", "date", "2026-01-05", "urgency",
									"NORMAL")))
			.ok()
			.path("caseNumber")
			.asString("");
	}

}

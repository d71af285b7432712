package vn.phanbien.browser;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several people at their browsers: each signs in once, and every kind of page that
 * somebody sees is held against the rules of accessibility.
 */
final class Desk {

	private static final List<String> GRAVE = List.of("serious", "critical");

	private final Browser browser;

	private final String base;

	private final Map<String, Page> pages = new HashMap<>();

	private final Set<String> examined = new HashSet<>();

	Desk(Browser browser, int port) {
		this.browser = browser;
		this.base = "http://localhost:" + port;
	}

	/** Opens an address as a person, who signs in when it is the first one. */
	Page open(String username, String address) {
		Page page = this.pages.computeIfAbsent(username, this::signIn);
		page.navigate(this.base + address);
		return page;
	}

	/**
	 * Holds a page against the rules, once for each kind of page.
	 * @param page what is seen
	 * @param kind the kind of page
	 */
	void examine(Page page, String kind) {
		if (!this.examined.add(kind)) {
			return;
		}
		List<Rule> grave = new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> GRAVE.contains(rule.getImpact()))
			.toList();
		assertThat(grave).as("%s: %s", kind, grave.stream().map((rule) -> rule.getId() + rule.getNodes()).toList())
			.isEmpty();
	}

	Set<String> examined() {
		return Set.copyOf(this.examined);
	}

	static boolean isThere(Locator locator) {
		return locator.count() > 0;
	}

	private Page signIn(String username) {
		BrowserContext context = this.browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN"));
		Page page = context.newPage();
		page.navigate(this.base + "/dang-nhap");
		examine(page, "sign-in");
		page.locator("#username").fill(username);
		page.locator("#password").fill("demo");
		page.locator("#password").press("Enter");
		page.waitForURL("**/viec**");
		return page;
	}

}

package vn.phanbien.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The board on which points become recommendations, worked by keys.
 */
final class Board {

	private final Page page;

	Board(Page page) {
		this.page = page;
	}

	Locator cards() {
		return this.page.locator("[data-rows-list] > .row-card");
	}

	/** Opens the list by key and takes what says so. */
	void choose(Locator button, String text) {
		button.press("Enter");
		assertThat(this.page.locator("[data-board-choice]")).isVisible();
		this.page.locator("[data-board-ways] .btn")
			.filter(new Locator.FilterOptions().setHasText(exactly(text)))
			.first()
			.press("Enter");
		assertThat(this.page.locator("[data-board-choice]")).isHidden();
	}

	/** Puts the recommendation that a point has made into another one. */
	void merge(String point, String into) {
		Locator trace = this.page.locator(".trace", new Page.LocatorOptions().setHasText(exactly(point)));
		Locator card = cards().filter(new Locator.FilterOptions().setHas(trace));
		choose(card.locator(".board-line .btn"), into);
	}

	/** A number is not the beginning of a longer one. */
	private static Pattern exactly(String text) {
		return Pattern.compile(text + "(?!\\d)");
	}

}

package vn.phanbien.browser;

import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;

import vn.phanbien.support.SmallPdf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A step as somebody fills it in.
 */
final class StepPage {

	private final Page page;

	private final String item;

	/**
	 * @param page the page that is open
	 * @param item the key of its work item
	 */
	StepPage(Page page, String item) {
		this.page = page;
		this.item = item;
	}

	Page page() {
		return this.page;
	}

	Locator field(String name) {
		return this.page.locator("[name='f." + name + "']");
	}

	/** Takes one of several answers, however they are offered. */
	void choose(String name, String value) {
		Locator field = field(name);
		if (field.first().evaluate("one => one.tagName").equals("SELECT")) {
			field.selectOption(value);
		}
		else {
			this.page.locator("[name='f." + name + "'][value='" + value + "']").press("Space");
		}
	}

	/** Says yes by key. */
	void tick(String name) {
		field(name).press("Space");
	}

	/** Picks by key what is offered in a list, typed into it where it is long. */
	void fillIn(String name, String key) {
		Locator field = field(name);
		String list = field.getAttribute("list");
		if (field.evaluate("one => one.tagName").equals("SELECT")) {
			field.selectOption(key);
		}
		else if (key.isEmpty() || list == null) {
			field.fill(key);
		}
		else {
			Locator option = this.page.locator("#" + list + " option[data-id='" + key + "']");
			field.fill(String.valueOf(option.getAttribute("value")));
		}
	}

	/** Names the questions about points of the round before. */
	List<String> earlier() {
		return this.page.locator("[name^='f.earlier']")
			.evaluateAll("all => [...new Set(all.map(one => one.name.slice(2)))]") instanceof List<?> names
					? names.stream().map(String::valueOf).toList() : List.of();
	}

	/** What a field asks. */
	String label(String name) {
		return this.page.locator("#f-" + name)
			.locator("xpath=ancestor-or-self::*[contains(@class, 'field')][1]")
			.locator(".form-label")
			.first()
			.innerText();
	}

	/** Tells who signed the paper that is entered, and when. */
	void sign(String signer, LocalDate day) {
		this.page.locator("#onPaper-signerName").fill(signer);
		this.page.locator("#onPaper-date").fill(day.toString());
		this.page.locator("#onPaper-file")
			.setInputFiles(new FilePayload("ban-nhan-xet.pdf", "application/pdf", SmallPdf.titled(signer)));
	}

	/**
	 * Adds a row.
	 * @param list the rows
	 * @return the beginning of the names of its fields
	 */
	String add(String list) {
		Locator rows = this.page.locator("#f-" + list);
		Locator cards = rows.locator("[data-rows-list] > .row-card:visible");
		int before = cards.count();
		rows.locator("[data-rows-add]").press("Enter");
		assertThat(cards.count()).isEqualTo(before + 1);
		String name = String.valueOf(cards.last().locator("[name^='f." + list + "[']").first().getAttribute("name"));
		return name.substring("f.".length(), name.indexOf(']') + 1) + ".";
	}

	void complete(String decision) {
		Response response = send(decision);
		assertThat(response.status())
			.as("%s: %s", decision,
					this.page.locator(".invalid-feedback:visible, .alert-danger:visible").allInnerTexts())
			.isLessThan(400);
		this.page.locator("[data-step='" + this.item + "'] #step-form")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	/** Presses a button of decision. */
	Response send(String decision) {
		Response response = this.page.waitForResponse(
				(reply) -> reply.request().method().equals("POST") && reply.url().contains("/hoan-thanh"),
				() -> this.page.locator("button[name=decision][value=" + decision + "]").press("Enter"));
		this.page.waitForLoadState();
		return response;
	}

}

package vn.phanbien.browser;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.HueCase;
import vn.phanbien.support.OnH2;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A secretary arranges points into recommendations by keys and by drag.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class SynthesisBoardTests {

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Test
	void movesPointsAndMergesRecommendations() {
		HueCase hue = new HueCase(this.api);
		hue.compose();
		String step = hue.critique();
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			Page page = desk.open("chuyenvien", "/viec/" + step);
			Board board = new Board(page);
			Locator cards = board.cards();
			assertThat(page.locator("[data-board-count]")).hasText("Mọi ý kiến cụ thể đã được xếp vào kiến nghị.");
			int before = cards.count();
			assertThat(before).isEqualTo(HueCase.SHORTCOMINGS);
			desk.examine(page, "synthesis board");

			Locator trace = cards.first().locator(".trace").first();
			String point = trace.getAttribute("data-point");
			board.choose(trace.locator("[data-trace-move]"), "Kiến nghị mới");
			assertThat(cards).hasCount(before + 1);
			assertThat(cards.last().locator("[data-point='" + point + "']")).isVisible();
			assertThat(cards.last().locator("[data-board-support]"))
				.hasText(Pattern.compile("từ ý kiến của 1/\\d+ chuyên gia"));
			assertThat(cards.last().locator("[name$='.content']")).not().hasValue("");
			assertThat(page.locator("[data-trace-move='" + point + "']")).isFocused();

			drag(page, cards.last().locator("[data-point='" + point + "']"), page.locator("[data-board-left]"));
			assertThat(page.locator("[data-board-left] [data-point='" + point + "']")).isVisible();
			assertThat(page.locator("[data-board-count]")).hasText("Còn 1 ý kiến cụ thể chưa xếp vào kiến nghị nào:");
			drag(page, page.locator("[data-board-left] .trace"), cards.first());
			assertThat(cards.first().locator("[data-point='" + point + "']")).isVisible();

			board.choose(cards.last().locator(".board-line .btn"), "Kiến nghị 1: ");
			assertThat(cards).hasCount(before);
			Locator content = cards.first().locator("textarea").first();
			page.waitForResponse((reply) -> reply.url().endsWith("/nhap"), () -> content.pressSequentially("."));
			page.reload();
			assertThat(cards).hasCount(before);
			assertThat(cards.first().locator("[data-point='" + point + "']")).isVisible();
		}
	}

	/** Drags over more of the page than fits into the window. */
	private static void drag(Page page, Locator what, Locator where) {
		JSHandle carried = page.evaluateHandle("() => new DataTransfer()");
		what.dispatchEvent("dragstart", Map.of("dataTransfer", carried));
		where.dispatchEvent("dragover", Map.of("dataTransfer", carried));
		where.dispatchEvent("drop", Map.of("dataTransfer", carried));
	}

}

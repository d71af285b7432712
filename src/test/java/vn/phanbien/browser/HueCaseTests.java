package vn.phanbien.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.Browsers;
import vn.phanbien.support.HueCase;
import vn.phanbien.support.HueOpinions;
import vn.phanbien.support.OnH2;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Twenty experts on three themes judge a plan twice at their browsers: from the
 * composition of the council to the report that sorts what is asked for by whom it is
 * asked of.
 */
@OnH2
@SuppressWarnings("NullAway.Init")
class HueCaseTests {

	private static final String TITLE = "Quy hoạch chi tiết đôi bờ sông Hương, đợt xem xét tại trình duyệt";

	private static final String SECRETARY = "chuyenvien";

	private static final String CHAIR = "phochutich";

	private static final List<Integer> ACCEPTING = List.of(1, 3, 5);

	/** Who write at a browser, in words of their own. */
	private static final List<Integer> WRITING = List.of(1, 2, 3, 17);

	private static final int JUDGING = 4;

	private static final int PHONE = 360;

	@LocalServerPort
	private int port;

	@Autowired
	private ApiClient api;

	@Test
	void takesTheTwentyThroughTwoRounds() {
		HueCase hue = new HueCase(this.api, TITLE);
		try (Browsers browsers = Browsers.open()) {
			Desk desk = new Desk(browsers.chromium(), this.port);
			compose(desk, hue);
			approve(desk, hue);
			String opening = hue.walkTo("Task_OpenRound");
			declare(desk, SECRETARY, opening);
			open(desk, opening);
			accept(desk, hue);
			write(desk, hue);
			synthesise(desk, hue);
			meet(desk, hue);
			decide(desk, hue);
			judge(desk, hue);
			lookAtTheReport(desk, hue);
		}
	}

	private static void compose(Desk desk, HueCase hue) {
		String composing = hue.walkTo("Task_ComposeCouncil");
		List<String> experts = hue.experts();
		StepPage step = step(desk, SECRETARY, composing);
		Locator rows = step.page().locator("#f-seats [data-rows-list] > .row-card");
		for (int left = rows.count(); left > 0; left--) {
			rows.last().locator("[data-rows-remove]").press("Enter");
		}
		seat(step, "CHAIR", "staff", CHAIR);
		seat(step, "SECRETARY", "staff", SECRETARY);
		for (int expert = 0; expert < HueCase.EXPERTS; expert++) {
			String row = seat(step, (expert < 6) ? "REVIEWER" : "MEMBER", "expert", experts.get(expert));
			step.field(row + "theme").fill(HueCase.THEMES.get(expert % HueCase.THEMES.size()));
		}
		step.page().locator(".composer-brief > summary").press("Enter");
		step.page().locator(".composer-brief button").press("Enter");
		assertThat(step.page().locator(".composer-meter")).containsText("22 người");
		HueCase.THEMES.forEach((theme) -> assertThat(step.page().locator(".composer-meter")).containsText(theme));
		look(desk, step.page(), "composer of twenty");
		step.complete("SUBMIT");
	}

	private static String seat(StepPage step, String role, String kind, String who) {
		String row = step.add("seats");
		step.choose(row + "role", role);
		step.fillIn(row + kind, who);
		return row;
	}

	private static void approve(Desk desk, HueCase hue) {
		StepPage step = step(desk, "chutich", hue.open("Task_ApproveCouncil", null));
		Locator material = step.page().locator("#step");
		IntStream.rangeClosed(1, HueCase.EXPERTS)
			.forEach((number) -> assertThat(material).containsText("Chuyên gia " + number));
		HueCase.THEMES.forEach((theme) -> assertThat(material).containsText(theme));
		look(desk, step.page(), "council of twenty to approve");
		step.complete("APPROVE");
	}

	/** Chair and secretary declare before their first step shows what it asks. */
	private static void declare(Desk desk, String username, String first) {
		StepPage step = step(desk, username, first);
		step.choose("boardConflict", "NONE");
		step.tick("boardConfidentiality");
		look(desk, step.page(), "declaration of the board");
		step.send("UNDERTAKE");
		step.page()
			.locator("button[value=UNDERTAKE]")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	private static void open(Desk desk, String opening) {
		StepPage step = step(desk, SECRETARY, opening);
		step.field("focus").fill("Ba chuyên đề cùng xem tuyến đi bộ hai bờ");
		look(desk, step.page(), "round to open");
		step.complete("OPEN");
	}

	private static void accept(Desk desk, HueCase hue) {
		for (int number : ACCEPTING) {
			StepPage step = step(desk, "chuyengia" + number, hue.open("Task_AnswerInvitation", "chuyengia" + number));
			look(desk, step.page(), "invitation");
			step.choose("conflict", "NONE");
			step.tick("confidentiality");
			step.complete("ACCEPT");
		}
		look(desk, desk.open(SECRETARY, "/nhiem-vu/" + hue.caseNumber() + "?tab=rounds"), "round of twenty");
	}

	private static void write(Desk desk, HueCase hue) {
		List<String> steps = hue.openRound();
		for (int number = 1; number <= HueCase.EXPERTS; number++) {
			if (WRITING.contains(number)) {
				write(desk, number, steps.get(number - 1));
			}
			else {
				hue.critique(number, steps.get(number - 1));
			}
		}
	}

	/** Who has no account sent a paper, which the secretary enters. */
	private static void write(Desk desk, int number, String critique) {
		boolean onPaper = number > HueCase.ACCOUNTS;
		StepPage step = step(desk, onPaper ? SECRETARY : "chuyengia" + number, critique);
		step.field("general").fill("Nhận xét chung của ủy viên " + number);
		for (int shortcoming : HueOpinions.seenBy(number)) {
			String row = step.add("points");
			step.choose(row + "section", String.valueOf(shortcoming % 9 + 1));
			step.field(row + "page").fill(String.valueOf(10 + shortcoming));
			step.field(row + "problem").fill("Tồn tại " + shortcoming + " theo ủy viên " + number);
			step.field(row + "proposal").fill(ownWords(shortcoming, number));
			step.choose(row + "weight", HueOpinions.weight(shortcoming));
			step.choose(row + "addressee", HueOpinions.addressee(shortcoming));
		}
		step.choose("conclusion", HueCase.DISSENTING.contains(number) ? "DISAGREE" : "AGREE_WITH_CHANGES");
		step.tick("confirmed");
		if (onPaper) {
			step.sign("Ủy viên " + number, LocalDate.of(2026, 1, 20));
		}
		look(desk, step.page(), onPaper ? "critique on paper" : "critique");
		step.complete("SUBMIT");
	}

	private static String ownWords(int shortcoming, int number) {
		return "Theo ủy viên " + number + ", cần sửa ngay chỗ " + shortcoming;
	}

	private static void synthesise(Desk desk, HueCase hue) {
		StepPage step = step(desk, SECRETARY, hue.open("Task_SynthesiseRound", null));
		Page page = step.page();
		assertThat(page.locator(".merged li:visible")).hasCount(2);
		Board board = new Board(page);
		assertThat(board.cards()).hasCount(HueCase.SHORTCOMINGS + 2 * WRITING.size());
		for (int number : WRITING) {
			HueOpinions.seenBy(number)
				.forEach((shortcoming) -> board.merge(ownWords(shortcoming, number),
						"Khắc phục tồn tại " + shortcoming));
		}
		assertThat(board.cards()).hasCount(HueCase.SHORTCOMINGS);
		assertThat(page.locator("[data-board-count]")).hasText("Mọi ý kiến cụ thể đã được xếp vào kiến nghị.");
		HueCase.DISSENTING.forEach((number) -> assertThat(step.field("dissent").inputValue())
			.contains("Nhận xét chung của ủy viên " + number));
		look(desk, page, "synthesis of sixteen");
		step.complete("SUBMIT");

		Page rounds = desk.open(SECRETARY, "/nhiem-vu/" + hue.caseNumber() + "?tab=rounds");
		assertThat(rounds.locator("#tong-hop-1 > div > ol > li")).hasCount(HueCase.SHORTCOMINGS);
		assertThat(rounds.locator("#tong-hop-1")).containsText("Nhận xét chung của ủy viên 17");
	}

	private static void meet(Desk desk, HueCase hue) {
		StepPage step = step(desk, SECRETARY, hue.walkTo("Task_HoldMeeting"));
		step.field("votesFor").fill("20");
		step.field("votesAgainst").fill("2");
		String ballot = step.add("ballots");
		Locator items = step.field(ballot + "item");
		items.selectOption(String.valueOf(items.locator("option").last().getAttribute("value")));
		step.field(ballot + "votesFor").fill("19");
		step.field(ballot + "votesAgainst").fill("2");
		step.field(ballot + "votesAbstain").fill("1");
		String dissent = step.add("dissent");
		step.field(dissent + "content").fill("Ủy viên 3 bảo lưu: chưa nên làm thí điểm");
		look(desk, step.page(), "meeting of twenty");
		step.complete("RECORD");

		Page meetings = desk.open(SECRETARY, "/nhiem-vu/" + hue.caseNumber() + "?tab=meetings");
		assertThat(meetings.locator("#noi-dung")).containsText("Ủy viên 3 bảo lưu: chưa nên làm thí điểm");
		assertThat(meetings.locator("#noi-dung")).containsText("19 tán thành");
		look(desk, meetings, "meeting held");
	}

	private static void decide(Desk desk, HueCase hue) {
		String deciding = hue.open("Task_DecideRound", null);
		declare(desk, CHAIR, deciding);
		StepPage step = step(desk, CHAIR, deciding);
		look(desk, step.page(), "round to decide");
		step.page().locator("#comment").fill("Cơ quan soạn thảo đã gửi bản sửa");
		step.complete("ANOTHER_ROUND");
		open(desk, hue.walkTo("Task_OpenRound"));
	}

	private static void judge(Desk desk, HueCase hue) {
		List<String> steps = hue.openRound();
		StepPage step = step(desk, "chuyengia" + JUDGING, steps.get(JUDGING - 1));
		List<String> asked = step.earlier();
		assertThat(asked).hasSize(2 * HueCase.EXPERTS);
		String partly = asked.stream()
			.filter((name) -> HueOpinions.judged(step.label(name)).equals("RESOLVED"))
			.findFirst()
			.orElseThrow();
		String partlySeen = step.label(partly).replaceAll("(?s).*(Tồn tại \\d+ theo ủy viên \\d+).*", "$1");
		asked.forEach(
				(name) -> step.choose(name, name.equals(partly) ? "PARTLY" : HueOpinions.judged(step.label(name))));
		String row = step.add("points");
		step.field(row + "problem").fill("Bản sửa chưa nêu ai chịu trách nhiệm duy tu");
		step.field(row + "proposal").fill("Giao rõ đơn vị duy tu hai bờ");
		step.choose(row + "addressee", "OWNER");
		step.choose("conclusion", "AGREE_WITH_CHANGES");
		step.tick("confirmed");
		look(desk, step.page(), "second draft to judge");
		step.complete("SUBMIT");
		steps.stream().filter((one) -> !one.equals(steps.get(JUDGING - 1))).forEach(hue::judge);

		Page rounds = desk.open(SECRETARY, "/nhiem-vu/" + hue.caseNumber() + "?tab=rounds");
		Locator beside = rounds.locator("#so-sanh-2");
		Locator halfway = beside.locator("tbody > tr")
			.filter(new Locator.FilterOptions().setHasText(Pattern.compile(partlySeen + "(?!\\d)")));
		halfway.locator("details > summary").press("Enter");
		assertThat(halfway.locator("details li", new Locator.LocatorOptions().setHasText("Chuyên gia " + JUDGING)))
			.containsText("một phần");
		assertThat(beside.locator("tbody > tr")).hasCount(2 * HueCase.EXPERTS);
		long left = HueCase.LEFT.stream().mapToLong(HueOpinions::voices).sum();
		assertThat(beside.locator("tbody .badge-late")).hasCount((int) left);
		look(desk, rounds, "drafts side by side");
		hue.complete(hue.open("Task_SynthesiseRound", null), "SUBMIT");
	}

	private static void lookAtTheReport(Desk desk, HueCase hue) {
		hue.walkTo("Task_ApproveReport");
		Page report = desk.open("chutich", "/nhiem-vu/" + hue.caseNumber() + "?tab=report");
		assertThat(report.locator("#kien-nghi-OWNER + ol")).containsText("Giao rõ đơn vị duy tu hai bờ");
		HueCase.LEFT.forEach((left) -> assertThat(report.locator("#kien-nghi-" + HueOpinions.addressee(left) + " + ol"))
			.containsText("Khắc phục tồn tại " + left));
		assertThat(report.locator("#noi-dung")).containsText("Ủy viên 3 bảo lưu: chưa nên làm thí điểm");
		assertThat(report.locator("[id^='kien-nghi-'] + ol > li")).hasCount(HueCase.LEFT.size() + 1);
		look(desk, report, "report by addressee");
	}

	private static StepPage step(Desk desk, String username, String step) {
		return new StepPage(desk.open(username, "/viec/" + step), step);
	}

	private static void look(Desk desk, Page page, String kind) {
		desk.examine(page, kind);
		page.setViewportSize(PHONE, 800);
		assertThat(page.evaluate("() => document.documentElement.scrollWidth")).as(kind).isEqualTo(PHONE);
		page.setViewportSize(1280, 720);
	}

}

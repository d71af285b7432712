package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.Actors;
import vn.phanbien.PageTest;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.Answer;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.MergedSteps;
import vn.phanbien.worklist.MergedSteps.DoneStep;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.RawOnPaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Steps of one person that follow each other form one screen, with and without script.
 */
class MergedPagesTests extends OfficersPages {

	private static final WorkItem PLAN = Items.plan(Actors.OFFICER);

	@Autowired
	private StepUploads uploads;

	@BeforeEach
	void mergeTheCheckIntoThePlan() {
		given(this.uploads.nameOf(OFFICER, "doc-1")).willReturn(Optional.of("thuyet-minh.pdf"));
		layOnTheDesk(Items.desk(PLAN));
		given(this.workItems.merged(OFFICER, PLAN.id()))
			.willReturn(new MergedSteps(List.of(checked()), List.of(Items.free())));
	}

	private static DoneStep checked() {
		List<Field> fields = List.of(Field.choice("urgency", List.of(Option.named("B", "Khẩn"))), Field.date("until"),
				Field.file("scan"), Field.rows("papers", Field.text("name"), Field.number("pages")));
		Map<String, ?> filled = Map.of("urgency", "B", "until", "2026-03-09", "scan", "doc-1", "papers",
				List.of(Map.of("name", "Thuyết minh", "pages", 3)));
		return new DoneStep(Items.done(), Answer.of(fields, filled), "Đủ cả",
				new RawOnPaper(null, "Ông Ký", "Chủ tịch", "2026-03-02", "doc-1"));
	}

	@Test
	void recallsWhatWasJustDoneAboveTheOpenStep() {
		assertThat(this.mvc.get().uri("/viec/13").with(user("chuyenvien")).exchange()).hasStatusOk()
			.bodyText()
			.contains("Gộp bước: 2 bước liên tiếp", "Đủ hồ sơ", "09:00 03/03/2026")
			.contains("<dd class=\"preserve\">Khẩn</dd>", "09/03/2026", "thuyet-minh.pdf", "Thuyết minh", "Đủ cả",
					"Ông Ký, Chủ tịch, ký ngày 02/03/2026")
			.containsSubsequence("Gộp bước", "<h1");
	}

	@Test
	void offersTheOtherStepsOfTheCaseInPlace() {
		assertThat(this.mvc.get().uri("/viec/13").with(user("chuyenvien")).exchange()).bodyText()
			.contains("Cùng nhiệm vụ này", "href=\"/viec/12?view=mine\"", "hx-get=\"/viec/12?view=mine\"");
	}

	@Test
	void opensTheFollowingStepInPlace() {
		given(this.workItems.get(OFFICER, Items.ID)).willReturn(Items.open());
		given(this.workItems.desk(OFFICER, Items.ID)).willReturn(Items.desk(Items.open()));
		given(this.workItems.complete(any(), anyLong(), any())).willReturn(Optional.of(PLAN));

		assertThat(this.mvc.post()
			.uri("/viec/12/hoan-thanh")
			.param("decision", "COMPLETE")
			.header("HX-Request", "true")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange()).hasRedirectedUrl("/viec/13?view=mine");
		assertThat(this.mvc.get()
			.uri("/viec/13?view=mine")
			.header("HX-Request", "true")
			.flashAttr("flash", "Đã xong bước trước")
			.with(user("chuyenvien"))
			.exchange()).bodyText().contains("Đã xong bước trước", "Gộp bước").doesNotContain("<html");
	}

	@Test
	void saysInPlaceThatNothingIsLeft() {
		assertThat(
				this.mvc.get().uri("/viec?view=mine").header("HX-Request", "true").with(user("chuyenvien")).exchange())
			.bodyText()
			.contains("Không còn việc nào trong danh sách này")
			.doesNotContain("<html");
	}

	@Test
	void saysKindlyHowAStepHasEnded() {
		given(this.workItems.get(OFFICER, Items.ID)).willReturn(Items.done());
		given(this.workItems.merged(OFFICER, Items.ID)).willReturn(new MergedSteps(List.of(checked()), List.of(PLAN)));

		assertThat(this.mvc.get().uri("/viec/12").with(user("chuyenvien")).exchange()).hasStatusOk()
			.bodyText()
			.contains("Bước này đã xong: Chuyên viên chọn", "lúc 09:00 03/03/2026", "Đã ghi lại",
					"Nhiệm vụ này còn bước khác đang chờ")
			.doesNotContain("step-form");
	}

	@Test
	void waitsForTheStepThatFollowsInASeat() {
		given(this.workItems.get(OFFICER, Items.ID)).willReturn(Items.doneInASeat(PageTest.NOW.minusSeconds(2)));
		given(this.workItems.merged(OFFICER, Items.ID)).willReturn(new MergedSteps(List.of(), List.of()));

		assertThat(this.mvc.get().uri("/viec/12").with(user("chuyenvien")).exchange()).bodyText()
			.contains("hx-get=\"/viec/12/tiep?view=done\"");
		assertThat(next(true)).hasStatus(HttpStatus.NO_CONTENT);
		given(this.workItems.merged(OFFICER, Items.ID)).willReturn(new MergedSteps(List.of(), List.of(PLAN)));
		assertThat(next(true)).hasRedirectedUrl("/viec/13?view=mine");
	}

	@Test
	void waitsNoLongerThanMoments() {
		given(this.workItems.get(OFFICER, Items.ID)).willReturn(Items.doneInASeat(PageTest.NOW.minusSeconds(60)));
		given(this.workItems.merged(OFFICER, Items.ID)).willReturn(new MergedSteps(List.of(), List.of()));

		assertThat(next(true)).hasStatus(286);
		assertThat(next(false)).hasRedirectedUrl("/viec/12?view=mine");
	}

	@Test
	void waitsForNothingOnceTheSeatIsNoLongerThePersons() {
		given(this.workItems.merged(OFFICER, Items.ID)).willThrow(new NotFound());

		assertThat(next(true)).hasStatus(286).bodyText().contains("Không còn bước nào");
		assertThat(next(false)).hasRedirectedUrl("/viec");
	}

	private MvcTestResult next(boolean htmx) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.get().uri("/viec/12/tiep").with(user("chuyenvien"));
		return (htmx ? request.header("HX-Request", "true") : request).exchange();
	}

}

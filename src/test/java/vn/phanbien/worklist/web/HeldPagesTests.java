package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.Actors;
import vn.phanbien.PageTest;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.WorkItems.StepDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A step that somebody else has just taken says so at once, and what can be done.
 */
class HeldPagesTests extends OfficersPages {

	private static final PersonId OTHER = new PersonId(99);

	@BeforeEach
	void letSomebodyElseTakeTheStep() {
		given(this.people.name(OTHER)).willReturn("Chuyên viên 2");
		layOnTheDesk(desk(false, false));
	}

	@Test
	void saysWhoHasItAndWhenItComesBack() {
		assertThat(open()).hasStatusOk()
			.bodyText()
			.contains("Chuyên viên 2 đang xử lý bước này", "việc trở lại mục Chờ nhận")
			.doesNotContain("step-form", "data-claim");
	}

	@Test
	void offersToGiveItToSomebodyElse() {
		given(this.workItems.desk(OFFICER, Items.ID)).willReturn(desk(false, true));
		given(this.workItems.assignable(OFFICER, Items.ID))
			.willReturn(List.of(new Person(new PersonId(8), "Chuyên viên 3", "chuyenvien3")));

		assertThat(open()).bodyText().contains("Có thể giao bước này cho người khác", "action=\"/viec/12/giao");
	}

	@Test
	void offersToRecordItFromPaper() {
		given(this.workItems.desk(OFFICER, Items.ID)).willReturn(desk(true, false));

		assertThat(open()).bodyText().contains("Có thể ghi theo bản giấy", "step-form");
	}

	@Test
	void tellsWhoComesTooLateToTakeIt() {
		willThrow(new Conflict("error.worklist.heldByOther", "Chuyên viên 2")).given(this.workItems)
			.claim(any(), anyLong(), any());

		assertThat(post("/viec/12/nhan")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Chuyên viên 2 đang xử lý bước này", "<!DOCTYPE html>");
	}

	@Test
	void givesBackWhatWasTypedByWhoComesTooLateToTakeIt() {
		StepForm typed = Items.filledIn(Map.of("missing", "Phụ lục 2.3", "urgency", "A")).form();
		given(this.workItems.desk(eq(OFFICER), eq(Items.ID), any())).willReturn(
				new StepDesk(Items.heldBy(OTHER), typed, false, false, false, false, false, false, false, null));
		willThrow(new Conflict("error.worklist.heldByOther", "Chuyên viên 2")).given(this.workItems)
			.claim(any(), anyLong(), any());

		assertThat(this.mvc.post()
			.uri("/viec/12/nhan")
			.param("writer", "tab")
			.param("f.missing", "Phụ lục 2.3")
			.param("f.urgency", "A")
			.param("comment", "Gấp")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange()).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Chuyên viên 2 đang xử lý bước này", "Nội dung đã nhập", "Phụ lục 2.3", "Gấp")
			.doesNotContain("step-form");
	}

	@Test
	void givesBackAgainWhatWasSavedBefore() {
		Draft draft = new Draft(Map.of("missing", "Phụ lục 2.3"), "Gấp", null, null, 1, "tab");
		StepForm typed = Items.filledIn(draft.fields()).form();
		given(this.workItems.desk(OFFICER, Items.ID)).willReturn(new StepDesk(Items.heldBy(OTHER), typed, false, false,
				false, false, false, false, false, new Draft.Saved(draft, PageTest.NOW)));

		assertThat(open()).hasStatusOk().bodyText().contains("Nội dung đã nhập", "Phụ lục 2.3", "Gấp");
	}

	@Test
	void tellsWhoComesTooLateToGiveIt() {
		given(this.people.byUsername("chuyenvien"))
			.willReturn(Optional.of(new Person(Actors.OFFICER, "Chuyên viên", "chuyenvien")));
		willThrow(new Conflict("error.worklist.stale", "Chuyên viên 2")).given(this.workItems)
			.assign(any(), anyLong(), any(), any());
		willThrow(new Conflict("error.worklist.stale", "Chuyên viên 2")).given(this.workItems)
			.release(any(), anyLong(), any());

		assertThat(post("/viec/12/giao")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("step-problems");
		assertThat(post("/viec/12/bo-nhan")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("step-problems");
	}

	@Test
	void givesBackWhatWasTypedIntoIt() {
		assertThat(this.mvc.post()
			.uri("/viec/12/hoan-thanh")
			.param("decision", "COMPLETE")
			.param("f.missing", "Phụ lục 2.3")
			.header("HX-Request", "true")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange()).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Bước này đang do người khác xử lý", "Chuyên viên 2 đang xử lý", "Phụ lục 2.3", "/viec/12")
			.doesNotContain("<html");
	}

	@Test
	void tellsAnOpenPageAtOnce() {
		assertThat(watch(3)).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(watch(2)).hasStatus(286).bodyText().contains("Chuyên viên 2 đang xử lý bước này");
	}

	@Test
	void leavesAloneWhoHoldsItsStep() {
		given(this.workItems.get(OFFICER, Items.ID)).willReturn(Items.open());

		assertThat(watch(2)).hasStatus(HttpStatus.NO_CONTENT);
	}

	@Test
	void tellsNothingOfAStepThatIsNoLongerThePersonsToSee() {
		given(this.workItems.get(OFFICER, Items.ID)).willThrow(new NotFound());

		assertThat(watch(3)).hasStatus(286).bodyText().contains("không còn chờ xử lý").doesNotContain("Chuyên viên 2");
	}

	private static StepDesk desk(boolean onPaper, boolean mayAssign) {
		StepForm form = Items.desk(Items.heldBy(OTHER)).form();
		return new StepDesk(Items.heldBy(OTHER), form, false, onPaper, mayAssign, false, false, onPaper, onPaper, null);
	}

	private MvcTestResult open() {
		return this.mvc.get().uri("/viec/12").with(user("chuyenvien")).exchange();
	}

	private MvcTestResult watch(int version) {
		return this.mvc.get()
			.uri("/viec/12/theo-doi?version=" + version)
			.header("HX-Request", "true")
			.with(user("chuyenvien"))
			.exchange();
	}

	private MvcTestResult post(String address) {
		return this.mvc.post()
			.uri(address)
			.param("user", "chuyenvien")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange();
	}

}

package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.PageTest;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Answer;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.MergedSteps;
import vn.phanbien.worklist.MergedSteps.DoneStep;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.StepDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * One step on its page: opened, filled in, refused with everything kept, completed.
 */
class StepPagesTests extends OfficersPages {

	@Autowired
	private StepUploads uploads;

	@BeforeEach
	void layTheStepOnTheDesk() {
		list(Items.open());
		layOnTheDesk(Items.desk(Items.open()));
		given(this.workItems.desk(eq(OFFICER), eq(Items.ID), any()))
			.willAnswer((call) -> Items.filledIn(call.getArgument(2)));
	}

	@Test
	void showsListAndStepOnOnePage() {
		assertThat(this.mvc.get().uri("/viec/12").with(user("chuyenvien")).exchange()).hasStatusOk()
			.bodyText()
			.contains("<!DOCTYPE html>", "PB-SL-2026-0042", "Đề án kinh tế ban đêm", "name=\"f.missing\"",
					"còn 2 ngày làm việc", "value=\"COMPLETE\"");
	}

	@Test
	void asksForWhatIsOwedBeforeAnythingIsDecided() {
		given(this.workItems.desk(OFFICER, Items.ID)).willReturn(Items.owing());

		assertThat(this.mvc.get().uri("/viec/12").with(user("chuyenvien")).exchange()).hasStatusOk()
			.bodyText()
			.contains("name=\"f.promise\"", "Cam kết và mở nội dung")
			.doesNotContain("name=\"f.missing\"", "value=\"COMPLETE\"", "name=\"comment\"");
	}

	@Test
	void opensTheContentBehindAnUndertaking() {
		given(this.workItems.desk(OFFICER, Items.ID)).willReturn(Items.owing());

		var response = submit(Map.of("decision", "UNDERTAKE", "version", "3", "f.promise", "true"));

		assertThat(response.exchange()).hasRedirectedUrl("/viec/12?view=mine");
		then(this.workItems).should().undertake(OFFICER, Items.ID, Map.of("promise", true));
		then(this.workItems).should(never()).complete(any(), anyLong(), any());
	}

	@Test
	void sendsThePaneAloneToHtmx() {
		assertThat(this.mvc.get().uri("/viec/12").header("HX-Request", "true").with(user("chuyenvien")).exchange())
			.hasStatusOk()
			.bodyText()
			.contains("name=\"f.missing\"")
			.doesNotContain("<html", "work-rows");
	}

	@Test
	void completesWithWhatWasFilledIn() {
		given(this.workItems.complete(any(), anyLong(), any())).willReturn(Optional.empty());

		var response = submit(Map.of("decision", "COMPLETE", "version", "3", "f.missing", "Phụ lục", "f.papers[0].name",
				"Thuyết minh"));

		assertThat(response.exchange()).hasRedirectedUrl("/viec/12?view=mine");
		Completion sent = completion();
		assertThat(sent.decision()).isEqualTo("COMPLETE");
		assertThat(sent.version()).isEqualTo(3);
		assertThat(sent.fields())
			.isEqualTo(Map.of("missing", "Phụ lục", "papers", List.of(Map.of("name", "Thuyết minh"))));
		assertThat(sent.onPaper()).isNull();
	}

	@Test
	void opensTheNextStepOfTheSameCase() {
		given(this.workItems.complete(any(), anyLong(), any())).willReturn(Optional.of(Items.free()));

		assertThat(submit(Map.of("decision", "COMPLETE")).exchange()).hasRedirectedUrl("/viec/12?view=mine")
			.flash()
			.hasEntrySatisfying("flash", (words) -> assertThat(words.toString()).contains("PB-SL-2026-0042"));
	}

	@Test
	void showsErrorsBesideTheirFieldsAndKeepsWhatWasTyped() {
		willThrow(new InvalidInput(List.of(new FieldError("papers[0].pages", "field.tooSmall", 1),
				new FieldError("comment", "field.reason"))))
			.given(this.workItems)
			.complete(any(), anyLong(), any());

		var response = submit(Map.of("decision", "INCOMPLETE", "f.missing", "Phụ lục 2.3", "f.urgency", "B",
				"f.papers[0].name", "Thuyết minh", "f.papers[0].pages", "-1", "onPaper.signerName", "Chủ tịch"));

		assertThat(response.exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Phụ lục 2.3", "value=\"Thuyết minh\"", "value=\"-1\"", "id=\"f-papers-0-pages-loi\"",
					"id=\"comment-loi\"", "value=\"Chủ tịch\"")
			.containsPattern("value=\"B\"[^>]*checked");
	}

	@Test
	void storesFilesFirstSoThatARefusedFormStillHasThem() {
		given(this.uploads.store(any(), any(), eq("so-lieu.pdf"), any())).willReturn("doc-9");
		given(this.uploads.nameOf(OFFICER, "doc-9")).willReturn(Optional.of("so-lieu.pdf"));
		willThrow(new InvalidInput("missing", "field.required")).given(this.workItems)
			.complete(any(), anyLong(), any());

		var response = this.mvc.post()
			.uri("/viec/12/hoan-thanh")
			.multipart()
			.file(new MockMultipartFile("f.scan", "so-lieu.pdf", "application/pdf", new byte[] { 1 }))
			.param("decision", "INCOMPLETE")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange();

		assertThat(completion().fields()).extractingByKey("scan").isEqualTo("doc-9");
		assertThat(response).bodyText().contains("value=\"doc-9\"", "Giữ tệp so-lieu.pdf");
	}

	@Test
	void showsBesideItsFieldWhatIsWrongWithAFile() {
		given(this.uploads.store(any(), any(), any(), any())).willThrow(new InvalidInput("file", "field.invalid"));

		var response = this.mvc.post()
			.uri("/viec/12/hoan-thanh")
			.multipart()
			.file(new MockMultipartFile("f.scan", "a.exe", null, new byte[] { 1 }))
			.param("decision", "COMPLETE")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange();

		assertThat(response).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("id=\"f-scan-loi\"");
		then(this.workItems).should(never()).complete(any(), anyLong(), any());
	}

	@ParameterizedTest
	@CsvSource({ "f.scan, id=\"f-scan-loi\"", "onPaper.file, id=\"onPaper-file-loi\"" })
	void refusesAnEmptyFileBesideItsField(String input, String beside) {
		given(this.uploads.store(any(), any(), eq("rong.pdf"), any()))
			.willThrow(new InvalidInput("file", "document.empty"));

		var response = this.mvc.post()
			.uri("/viec/12/hoan-thanh")
			.multipart()
			.file(new MockMultipartFile(input, "rong.pdf", "application/pdf", new byte[0]))
			.file(new MockMultipartFile("f.none", "", "application/octet-stream", new byte[0]))
			.param("decision", "COMPLETE")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange();

		assertThat(response).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(beside, "Tệp trống, không có nội dung.");
		then(this.workItems).should(never()).complete(any(), anyLong(), any());
	}

	@Test
	void saysWhichOtherFieldIsEnough() {
		Field either = Field.text("missing").required(Items.Check.INCOMPLETE).unless("papers");
		StepDesk desk = Items.desk(Items.open());
		StepForm form = new StepForm(List.of(either, Field.rows("papers", Field.text("name"))),
				desk.form().decisions());
		layOnTheDesk(new StepDesk(desk.item(), form, false, true, false, true, true, true, false, null));

		assertThat(this.mvc.get().uri("/viec/12").with(user("chuyenvien")).exchange()).bodyText()
			.containsPattern("cần khi chọn: [^<]+, nếu chưa có nội dung ở “");
	}

	@Test
	void saysThatTheStepHasChangedAndKeepsWhatWasTyped() {
		willThrow(new Conflict("error.stale")).given(this.workItems).complete(any(), anyLong(), any());

		assertThat(submit(Map.of("decision", "COMPLETE", "f.missing", "Phụ lục 2.3")).exchange())
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Phụ lục 2.3", "Người xử lý hiện nay: Chuyên viên");
	}

	@Test
	void givesBackWhatWasTypedIntoAStepThatHasEnded() {
		given(this.workItems.get(OFFICER, Items.ID)).willReturn(Items.done());

		assertThat(submit(Map.of("decision", "COMPLETE", "f.missing", "Phụ lục 2.3")).exchange())
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Phụ lục 2.3", "Bước này đã xong: Chuyên viên chọn");
	}

	@Test
	void saysInWhoseSteadAStepWasDone() {
		given(this.people.name(Items.ABSENT)).willReturn("Trưởng ban");
		given(this.workItems.get(OFFICER, Items.ID)).willReturn(Items.done().forReader(Items.ABSENT));

		assertThat(this.mvc.get().uri("/viec/12").with(user("chuyenvien")).exchange()).bodyText()
			.contains("Bước này đã xong: Chuyên viên xử lý thay Trưởng ban chọn");
	}

	@Test
	void countsWhatIsSentTwiceOnce() {
		WorkItem done = Items.done(PageTest.NOW.minusSeconds(3));
		given(this.workItems.get(OFFICER, Items.ID)).willReturn(done);
		List<Answer> answers = Answer.of(Items.desk(Items.open()).form().fields(), Map.of("missing", "Phụ lục"));
		given(this.workItems.merged(OFFICER, Items.ID))
			.willReturn(new MergedSteps(List.of(new DoneStep(done, answers, null, null)), List.of()));

		assertThat(submit(Map.of("decision", "COMPLETE", "f.missing", "Phụ lục")).exchange())
			.hasRedirectedUrl("/viec/12?view=mine");
		assertThat(submit(Map.of("decision", "COMPLETE", "f.missing", "Từ tab khác")).exchange())
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Từ tab khác");
		assertThat(submit(Map.of("decision", "INCOMPLETE", "f.missing", "Phụ lục")).exchange())
			.hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void saysInWhoseSteadAStepIsDone() {
		given(this.people.name(Items.ABSENT)).willReturn("Chuyên viên 2");
		given(this.workItems.get(OFFICER, Items.ID)).willReturn(Items.ofAbsent());
		given(this.workItems.desk(OFFICER, Items.ID)).willReturn(Items.desk(Items.ofAbsent()));
		given(this.workItems.claim(OFFICER, Items.ID, 3)).willReturn(Items.ofAbsent());

		assertThat(this.mvc.get().uri("/viec/12").with(user("chuyenvien")).exchange()).bodyText()
			.contains("Xử lý thay Chuyên viên 2.", "/viec/12?view=acting");
		assertThat(this.mvc.post()
			.uri("/viec/12/nhan")
			.param("version", "3")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange()).hasRedirectedUrl("/viec/12?view=acting");
	}

	@Test
	void takesAStep() {
		given(this.workItems.claim(OFFICER, Items.ID, 3)).willReturn(Items.open());
		assertThat(this.mvc.post()
			.uri("/viec/12/nhan")
			.param("version", "3")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange()).hasRedirectedUrl("/viec/12?view=mine");
		then(this.workItems).should().claim(OFFICER, Items.ID, 3);
	}

	@Test
	void takesAStepWithWhatWasTypedIntoIt() {
		given(this.workItems.claim(OFFICER, Items.ID, 3)).willReturn(Items.open());

		assertThat(take(Map.of("f.missing", "", "f.urgency", "A"))).hasRedirectedUrl("/viec/12?view=mine");
		then(this.workItems).should(never()).saveDraft(any(), anyLong(), any());

		assertThat(take(Map.of("f.missing", "Phụ lục 2.3", "f.urgency", "A"))).hasRedirectedUrl("/viec/12?view=mine");
		then(this.workItems).should()
			.saveDraft(eq(OFFICER), eq(Items.ID),
					assertArg((draft) -> assertThat(draft.fields().get("missing")).isEqualTo("Phụ lục 2.3")));
	}

	private MvcTestResult take(Map<String, String> typed) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/viec/12/nhan")
			.param("version", "3")
			.param("writer", "tab")
			.with(user("chuyenvien"))
			.with(csrf());
		typed.forEach(request::param);
		return request.exchange();
	}

	@Test
	void leadsBackFromAddressesThatOnlyTakeForms() {
		assertThat(this.mvc.get().uri("/viec/12/hoan-thanh").with(user("chuyenvien")).exchange())
			.hasRedirectedUrl("/viec/12");
	}

	private MockMvcTester.MockMvcRequestBuilder submit(Map<String, String> values) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/viec/12/hoan-thanh")
			.with(user("chuyenvien"))
			.with(csrf());
		values.forEach(request::param);
		return request;
	}

	private Completion completion() {
		ArgumentCaptor<Completion> sent = ArgumentCaptor.captor();
		then(this.workItems).should().complete(eq(OFFICER), eq(Items.ID), sent.capture());
		return sent.getValue();
	}

}

package vn.phanbien.worklist.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.phanbien.PageTest;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.DraftOvertaken;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.WorkItems.RawOnPaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What is typed is kept whole, shown again, and never lost to another window unsaid.
 */
class DraftPagesTests extends OfficersPages {

	private static final Instant EARLIER = PageTest.NOW.minusSeconds(600);

	@Autowired
	private StepUploads uploads;

	@BeforeEach
	void layTheStepOnTheDesk() {
		list(Items.open());
		layOnTheDesk(Items.desk(Items.open(), true, saved()));
		given(this.workItems.desk(eq(OFFICER), eq(Items.ID), any()))
			.willAnswer((call) -> Items.filledIn(call.getArgument(2), saved()));
	}

	private static Draft.Saved saved() {
		return new Draft.Saved(new Draft(Map.of(), "Thiếu phụ lục",
				new RawOnPaper(null, "Ông Ký", null, "2026-03-02", null), "INCOMPLETE", 4, "cua-so-kia"), EARLIER);
	}

	@Test
	void showsReasonPaperDecisionAndTimeOfTheSavedDraft() {
		assertThat(this.mvc.get().uri("/viec/12").with(user("chuyenvien")).exchange()).bodyText()
			.contains("Thiếu phụ lục", "value=\"Ông Ký\"", "value=\"2026-03-02\"", "đã chọn, chưa gửi", "đã lưu 08:50")
			.contains("name=\"draft\" value=\"4\"")
			.containsPattern("<details class=\"card paper\"[^>]*open");
	}

	@Test
	void namesTheDayOfADraftFromAnotherDay() {
		given(this.workItems.desk(OFFICER, Items.ID)).willReturn(Items.desk(Items.open(), true,
				new Draft.Saved(saved().content(), Instant.parse("2026-03-02T02:00:00Z"))));

		assertThat(this.mvc.get().uri("/viec/12").with(user("chuyenvien")).exchange()).bodyText()
			.contains("đã lưu 09:00 02/03/2026");
	}

	@Test
	void savesEverythingWhileOneTypesAndSaysWhen() {
		assertThat(autosave(Map.of("f.missing", "Phụ", "comment", "Vì", "onPaper.signerName", "Ông Ký", "chosen",
				"INCOMPLETE", "draft", "4", "writer", "day"))
			.exchange()).hasStatusOk().bodyText().isEqualTo("đã lưu 09:00");

		Draft kept = kept();
		assertThat(kept).isEqualTo(new Draft(kept.fields(), "Vì", new RawOnPaper(null, "Ông Ký", null, null, null),
				"INCOMPLETE", 4, "day"));
		assertThat(kept.fields())
			.isEqualTo(Map.of("missing", "Phụ", "papers", List.of(), "until", "", "urgency", "", "scan", ""));
	}

	@Test
	void tellsAWindowThatAnotherOneHasSaved() {
		willThrow(new DraftOvertaken(EARLIER)).given(this.workItems).saveDraft(any(), anyLong(), any());

		assertThat(autosave(Map.of("f.missing", "Phụ")).exchange()).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("được lưu lúc 08:50 04/03/2026", "name=\"overwrite\"", "Xem bản đã lưu")
			.doesNotContain("<html");
	}

	@Test
	void keepsWhatWasTypedWhereAnotherWindowHasSaved() {
		willThrow(new DraftOvertaken(EARLIER)).given(this.workItems).saveDraft(any(), anyLong(), any());

		assertThat(save(Map.of("f.missing", "Phụ lục 2.3", "draft", "1")).exchange()).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("được lưu lúc 08:50 04/03/2026", "value=\"Phụ lục 2.3\"", "name=\"draft\" value=\"4\"");
	}

	@Test
	void writesOverTheOtherDraftWhenToldTo() {
		save(Map.of("f.missing", "Phụ lục 2.3", "draft", "1", "overwrite", "1")).exchange();

		assertThat(kept().version()).isNull();
	}

	@Test
	void decidesNothingOverADraftThatTheWindowHasNotSeen() {
		assertThat(send("hoan-thanh", Map.of("decision", "COMPLETE", "f.missing", "cũ", "draft", "3")).exchange())
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("được lưu lúc 08:50 04/03/2026", "value=\"cũ\"");
		then(this.workItems).should(never()).complete(any(), anyLong(), any());
	}

	@Test
	void decidesWhereTheDraftIsTheWindowsOwn() {
		given(this.workItems.complete(any(), anyLong(), any())).willReturn(Optional.empty());

		assertThat(send("hoan-thanh", Map.of("decision", "COMPLETE", "draft", "3", "writer", "cua-so-kia")).exchange())
			.hasStatus(HttpStatus.FOUND);
	}

	@Test
	void keepsARefusedFormWithItsDecision() {
		willThrow(new InvalidInput("comment", "field.reason")).given(this.workItems).complete(any(), anyLong(), any());

		send("hoan-thanh", Map.of("decision", "INCOMPLETE", "f.missing", "Phụ lục", "draft", "4")).exchange();

		assertThat(kept().decision()).isEqualTo("INCOMPLETE");
		assertThat(kept().fields().get("missing")).isEqualTo("Phụ lục");
	}

	@Test
	void keepsFilesThatAreSavedOnTheButton() {
		given(this.uploads.store(any(), any(), eq("so-lieu.pdf"), any())).willReturn("doc-9");

		assertThat(this.mvc.post()
			.uri("/viec/12/nhap")
			.multipart()
			.file(new MockMultipartFile("f.scan", "so-lieu.pdf", "application/pdf", new byte[] { 1 }))
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange()).hasRedirectedUrl("/viec/12?view=mine");
		assertThat(kept().fields().get("scan")).isEqualTo("doc-9");
	}

	@Test
	void saysWhoHasTakenTheStepMeanwhile() {
		PersonId other = new PersonId(99);
		given(this.people.name(other)).willReturn("Chuyên viên 2");
		given(this.workItems.get(OFFICER, Items.ID)).willReturn(Items.heldBy(other));
		willThrow(new NotAllowed("error.worklist.notHeldByYou")).given(this.workItems)
			.saveDraft(any(), anyLong(), any());

		assertThat(autosave(Map.of("f.missing", "Phụ")).exchange()).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Chuyên viên 2 đang xử lý bước này")
			.doesNotContain("overwrite");
	}

	private MockMvcTester.MockMvcRequestBuilder autosave(Map<String, String> values) {
		return send("nhap", values).header("X-Autosave", "1");
	}

	private MockMvcTester.MockMvcRequestBuilder save(Map<String, String> values) {
		return send("nhap", values);
	}

	private MockMvcTester.MockMvcRequestBuilder send(String where, Map<String, String> values) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/viec/12/" + where)
			.with(user("chuyenvien"))
			.with(csrf());
		values.forEach(request::param);
		return request;
	}

	private Draft kept() {
		ArgumentCaptor<Draft> draft = ArgumentCaptor.captor();
		then(this.workItems).should().saveDraft(eq(OFFICER), eq(Items.ID), draft.capture());
		return draft.getValue();
	}

}

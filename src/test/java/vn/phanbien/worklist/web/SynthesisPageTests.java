package vn.phanbien.worklist.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import vn.phanbien.Actors;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems.StepDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The page of a synthesis carries what its writer has seen, and says what has come since.
 */
class SynthesisPageTests extends OfficersPages {

	private static final WorkItem ITEM = new WorkItem(12, "task", new CaseNumber("PB-SL-2026-0042"),
			"Task_SynthesiseRound", null, "Đề án", Actors.UNION, "UBND tỉnh", WorkItem.State.OPEN, false,
			Actors.OFFICER, null, Priority.NORMAL, null, Instant.EPOCH, null, null, null, null, 0);

	@BeforeEach
	void layTheStepOnTheDesk() {
		list(ITEM);
		layOnTheDesk(desk(form(2)));
	}

	@Test
	void carriesHowManyOpinionsItWasMadeFrom() {
		assertThat(this.mvc.get().uri("/viec/12").with(user("chuyenvien")).exchange()).hasStatusOk()
			.bodyText()
			.contains("<input type=\"hidden\" name=\"f.critiques\" value=\"2\">", "Số bản ý kiến đưa vào tổng hợp: 2",
					"name=\"f.summary\"")
			.doesNotContain("id=\"f-critiques\"");
	}

	@Test
	void comesBackWithWhatWasTypedAndWhatHasCome() {
		willThrow(new Conflict("error.review.critiquesArrived", 1)).given(this.workItems)
			.complete(any(), anyLong(), any());
		StepForm caughtUp = new StepForm(form(3).filledIn(Map.of("critiques", 3, "summary", "Theo thư ký")).fields(),
				form(3).decisions(),
				List.of(new Notice("step.Task_SynthesiseRound.notice.arrived", 1, 2, "Vòng 1 nhận được 3 bản.")));
		given(this.workItems.desk(OFFICER, 12, Map.of("critiques", "2", "summary", "Theo thư ký")))
			.willReturn(desk(caughtUp));

		var response = this.mvc.post()
			.uri("/viec/12/hoan-thanh")
			.multipart()
			.param("decision", "SUBMIT")
			.param("f.critiques", "2")
			.param("f.summary", "Theo thư ký")
			.with(user("chuyenvien"))
			.with(csrf())
			.exchange();

		assertThat(response).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Có thêm ý kiến của 1 chuyên gia", "Số kiến nghị được thêm vào cuối danh sách: 2",
					"Vòng 1 nhận được 3 bản.", "Theo thư ký",
					"<input type=\"hidden\" name=\"f.critiques\" value=\"3\">");
	}

	private static StepForm form(int critiques) {
		return new StepForm(List.of(Field.number("critiques").value(critiques), Field.longText("summary")),
				List.of(new Decision("SUBMIT", false)));
	}

	private static StepDesk desk(StepForm form) {
		return new StepDesk(ITEM, form, false, true, false, false, false, false, false, null);
	}

}

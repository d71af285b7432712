package vn.phanbien.worklist.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Priority and reminder are set on the step's page and shown in the list.
 */
class ArrangingPagesTests extends OfficersPages {

	private static final LocalDate DAY = LocalDate.parse("2026-03-09");

	private static final WorkItem ARRANGED = Items.open().arranged(Priority.URGENT, DAY);

	@BeforeEach
	void layTheStepOnTheDesk() {
		given(this.people.name(any())).willReturn("Chuyên viên");
		list(ARRANGED);
		layOnTheDesk(Items.desk(ARRANGED));
	}

	@Test
	void showsBothInTheListAndOnTheStep() {
		String list = text("/viec?view=mine");
		assertThat(list).contains("ưu tiên: Khẩn", "nhắc lại ngày 09/03/2026");

		String step = text("/viec/12?view=mine");
		assertThat(step.substring(step.indexOf("data-step"))).contains("ưu tiên: Khẩn", "nhắc lại ngày 09/03/2026",
				"/viec/12/uu-tien?view=mine", "value=\"URGENT\" selected=\"selected\"", "value=\"2026-03-09\"");
	}

	@Test
	void setsEachOnItsOwn() {
		given(this.workItems.prioritise(OFFICER, 12, Priority.LOW, 4)).willReturn(ARRANGED);
		given(this.workItems.followUp(OFFICER, 12, null, 4)).willReturn(ARRANGED);

		assertThat(send("/viec/12/uu-tien?view=mine&level=LOW&version=4")).hasRedirectedUrl("/viec/12?view=mine");
		assertThat(send("/viec/12/nhac-lai?view=mine&day=&version=4")).hasRedirectedUrl("/viec/12?view=mine");
		then(this.workItems).should().prioritise(OFFICER, 12, Priority.LOW, 4);
		then(this.workItems).should().followUp(OFFICER, 12, null, 4);
	}

	@Test
	void saysBesideTheFieldWhyADayCannotBe() {
		LocalDate past = LocalDate.parse("2026-03-02");
		given(this.workItems.followUp(OFFICER, 12, past, 4)).willThrow(new InvalidInput("followUp", "field.past"));

		assertThat(send("/viec/12/nhac-lai?view=mine&day=2026-03-02&version=4"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.containsPattern("id=\"nhac-lai-loi\">Ngày này đã qua; chọn từ hôm nay trở đi.")
			.contains("value=\"2026-03-02\"", ">02/03/2026</span>");
	}

	private MvcTestResult send(String address) {
		return this.mvc.post().uri(address).with(user("chuyenvien")).with(csrf()).exchange();
	}

	private String text(String address) {
		MvcTestResult page = this.mvc.get().uri(address).with(user("chuyenvien")).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}

package vn.phanbien.worklist.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.Actors;
import vn.phanbien.people.SubstitutionDesk;
import vn.phanbien.people.SubstitutionDesk.StandIn;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The list of what waits: its filters, its numbers, and how it refreshes itself.
 */
class WorkListPagesTests extends OfficersPages {

	@Autowired
	private SubstitutionDesk substitutions;

	@BeforeEach
	void fillTheList() {
		list(Items.open());
		given(this.workItems.count(any(), any())).willReturn(4);
	}

	@Test
	void showsWhatOneHoldsWithNumbersBesideTheLists() {
		assertThat(this.mvc.get().uri("/viec").with(user("chuyenvien")).exchange()).hasStatusOk()
			.bodyText()
			.contains("PB-SL-2026-0042 · UBND tỉnh · từ 03/03/2026", "/viec/12?view=mine", "Chờ nhận")
			.containsPattern("class=\"n\">4<");
	}

	@Test
	void namesThoseInWhoseSteadOneActs() {
		given(this.people.name(Items.ABSENT)).willReturn("Chuyên viên 2");
		given(this.substitutions.standingIn(Actors.officer()))
			.willReturn(List.of(new StandIn("chuyenvien2", "Chuyên viên 2", LocalDate.parse("2026-11-30"))));
		given(this.workItems.list(any(), any())).willReturn(new WorkItemPage(List.of(Items.ofAbsent()), null));

		assertThat(this.mvc.get().uri("/viec?view=acting").with(user("chuyenvien")).exchange()).hasStatusOk()
			.bodyText()
			.contains("Xử lý thay: Chuyên viên 2 đến 30/11", "xử lý thay Chuyên viên 2", "/viec/12?view=acting",
					"href=\"/uy-quyen\"");
	}

	@Test
	void asksForWhatTheAddressSays() {
		this.mvc.get()
			.uri("/viec?view=claimable&q={q}&kind=CONSULT&overdue=true&unread=true", "đề án")
			.with(user("chuyenvien"))
			.exchange();

		ArgumentCaptor<WorkListQuery> query = ArgumentCaptor.captor();
		then(this.workItems).should().list(any(), query.capture());
		assertThat(query.getValue()).returns(View.CLAIMABLE, WorkListQuery::view)
			.returns("đề án", WorkListQuery::text)
			.returns(Filter.NONE.ofKind(CaseKind.CONSULT).onlyOverdue(true).onlyUnread(true), WorkListQuery::filter);
	}

	@Test
	void landsOnTheFirstListThatHoldsSomething() {
		given(this.workItems.count(any(), eq(View.MINE))).willReturn(0);
		assertThat(page("/viec")).contains("href=\"/viec?view=claimable\" aria-current=\"page\"");
		assertThat(page("/viec?view=mine")).contains("href=\"/viec?view=mine\" aria-current=\"page\"");

		given(this.workItems.count(any(), eq(View.CLAIMABLE))).willReturn(0);
		assertThat(page("/viec")).contains("href=\"/viec?view=acting\" aria-current=\"page\"");

		given(this.workItems.count(any(), any())).willReturn(0);
		assertThat(page("/viec")).contains("href=\"/viec?view=mine\" aria-current=\"page\"");
	}

	@Test
	void passesOverAnAddressThatMeansNothing() {
		assertThat(this.mvc.get().uri("/viec?view=x&kind=y&overdue=z").with(user("chuyenvien")).exchange())
			.hasStatusOk();
	}

	@Test
	void saysWhatComesNextWhereTheListIsEmpty() {
		list();

		assertThat(this.mvc.get().uri("/viec").with(user("chuyenvien")).exchange()).bodyText()
			.contains("Không còn việc nào đang giữ", "Xem mục Chờ nhận");
	}

	@Test
	void sendsRowsOnlyWhenSomethingHasChanged() throws UnsupportedEncodingException {
		Matcher seen = Pattern.compile("seen=([0-9a-f]+)")
			.matcher(
					this.mvc.get().uri("/viec").with(user("chuyenvien")).exchange().getResponse().getContentAsString());
		assertThat(seen.find()).isTrue();

		assertThat(refresh(seen.group(1))).hasStatus(HttpStatus.NO_CONTENT);
		given(this.workItems.count(any(), any())).willReturn(5);
		assertThat(refresh(seen.group(1))).hasStatusOk()
			.bodyText()
			.contains("id=\"work-rows\"", "hx-swap-oob=\"true\"");
	}

	private String page(String address) {
		return new String(
				this.mvc.get().uri(address).with(user("chuyenvien")).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private MvcTestResult refresh(String seen) {
		return this.mvc.get()
			.uri("/viec/danh-sach?view=mine&seen=" + seen)
			.header("HX-Request", "true")
			.with(user("chuyenvien"))
			.exchange();
	}

}

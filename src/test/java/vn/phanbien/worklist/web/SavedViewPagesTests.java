package vn.phanbien.worklist.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.Actors;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.DueSpan;
import vn.phanbien.worklist.ListConditions;
import vn.phanbien.worklist.SavedView;
import vn.phanbien.worklist.SavedViews;
import vn.phanbien.worklist.SavedViews.Wanted;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Saved views beside the list, on a page of their own, and for programs.
 */
class SavedViewPagesTests extends OfficersPages {

	private static final Membership OFFICERS = new Membership(Actors.UNION, Role.OFFICER);

	private static final ListConditions LATE = new ListConditions(View.CLAIMABLE, "đề án", null, null, null,
			DueSpan.WEEK, true, null, true, Sort.NEWEST);

	@Autowired
	private SavedViews views;

	@Autowired
	private ApiTokens tokens;

	@Test
	void opensAViewByOneClick() {
		save(view(5, LATE, null, false));

		assertThat(text("/viec?view=mine")).contains("Bộ lọc đã lưu", "href=\"/viec?view=claimable&amp;q="
				+ "%C4%91%E1%BB%81%20%C3%A1n&amp;due=week&amp;overdue=true&amp;unread=true&amp;sort=newest&amp;saved=5\"");
	}

	@Test
	void marksTheOneThatIsOpenAndOffersToReplaceIt() {
		save(view(5, ListConditions.of(View.MINE), null, false));

		assertThat(text("/viec?view=mine&saved=5")).containsPattern("saved=5\"\\s+aria-current=\"true\"")
			.doesNotContain("Lưu đè");
		assertThat(text("/viec?view=mine&overdue=true&saved=5"))
			.contains("/viec/bo-loc/5/luu-de?view=mine&amp;overdue=true&amp;saved=5", "Lưu đè “Gấp”");
	}

	@Test
	void savesWhatTheAddressAsks() {
		given(this.views.add(any(), any())).willReturn(view(6, LATE, null, false));

		MvcTestResult sent = send("/viec/bo-loc?view=claimable&q={q}&due=week&overdue=true&unread=true&sort=newest",
				Map.of("name", "Gấp"), "đề án");

		assertThat(sent).hasRedirectedUrl(
				"/viec?view=claimable&q=%C4%91%E1%BB%81%20%C3%A1n&due=week&overdue=true&unread=true&sort=newest&saved=6");
		then(this.views).should().add(OFFICER, new Wanted("Gấp", LATE, null));
	}

	@Test
	void saysBesideTheNameWhyItCannotBeSavedAndKeepsIt() {
		given(this.views.add(any(), any())).willThrow(new InvalidInput("name", "field.worklist.viewNamed"));

		MvcTestResult sent = send("/viec/bo-loc?view=mine", Map.of("name", "Gấp <b>"));

		assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"Gấp &lt;b&gt;\"", "Đã có bộ lọc mang tên này", "aria-invalid=\"true\"");
	}

	@Test
	void replacesTheConditionsOfTheOneThatIsOpen() {
		SavedView view = save(view(5, LATE, OFFICERS, false));
		given(this.views.change(any(), anyLong(), any(), any())).willReturn(view);

		assertThat(send("/viec/bo-loc/5/luu-de?view=mine&saved=5", Map.of("version", "2"))).hasStatus3xxRedirection();

		then(this.views).should().change(OFFICER, 5, new Wanted("Gấp", ListConditions.of(View.MINE), OFFICERS), 2);
	}

	@Test
	void tellsThatAViewHasChangedMeanwhile() {
		save(view(5, LATE, null, false));
		given(this.views.change(any(), anyLong(), any(), any())).willThrow(new Conflict("error.worklist.viewStale"));

		assertThat(send("/viec/bo-loc/5/luu-de?view=mine&saved=5", Map.of("version", "1")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("vừa được thay đổi ở nơi khác");
		assertThat(send("/viec/bo-loc/5", Map.of("name", "Tên mới", "version", "1"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("vừa được thay đổi ở nơi khác", "value=\"Tên mới\"", "name=\"version\" value=\"2\"");
	}

	@Test
	void opensTheFirstOfThePersonWhereTheAddressNamesNone() {
		save(view(5, LATE, null, true));

		text("/viec");

		ArgumentCaptor<WorkListQuery> query = ArgumentCaptor.captor();
		then(this.workItems).should().list(any(), query.capture());
		assertThat(query.getValue()).returns(View.CLAIMABLE, WorkListQuery::view)
			.returns("đề án", WorkListQuery::text)
			.returns(Sort.NEWEST, WorkListQuery::sort);
	}

	@Test
	void opensWhatTheAddressNamesBeforeTheFirst() {
		save(view(5, LATE, null, true));

		text("/viec?view=mine");

		then(this.workItems).should().list(eq(OFFICER), eq(ListConditions.of(View.MINE).query(TODAY).limited(50)));
	}

	@Test
	void saysKindlyThatAnAgencyIsNoLongerThere() {
		ListConditions gone = new ListConditions(View.MINE, null, "Task_Old", null, new OrganisationId(404), null,
				false, null, false, Sort.DUE);
		save(view(5, gone, null, false));
		given(this.organisations.byId(new OrganisationId(404))).willReturn(Optional.empty());

		assertThat(text("/viec?view=mine&step=Task_Old&agency=404&saved=5"))
			.contains("Điều kiện “Cơ quan giao” của bộ lọc này không còn", "Điều kiện “Bước” của bộ lọc này không còn")
			.contains("href=\"/viec?view=mine&amp;step=Task_Old&amp;saved=5\"");
		assertThat(text("/viec/bo-loc")).contains("Cơ quan giao: không còn");
	}

	@Test
	void readsTheViewsOnceForAPageAndNeverForTheRefreshingList() {
		text("/viec");
		this.mvc.get()
			.uri("/viec/danh-sach?view=mine")
			.header("HX-Request", "true")
			.with(user("chuyenvien"))
			.exchange();

		then(this.views).should().of(OFFICER);
	}

	@Test
	void keepsTheViewsInOrderOnAPageOfTheirOwn() {
		PersonId head = new PersonId(9);
		given(this.organisations.byId(Actors.UNION)).willReturn(Optional.of(Actors.union()));
		given(this.people.names(any())).willReturn(Map.of(head, "Trưởng ban"));
		given(this.views.of(OFFICER)).willReturn(List.of(view(5, LATE, OFFICERS, true),
				new SavedView(6, head, "Chung", ListConditions.of(View.MINE), OFFICERS, false, 0)));

		assertThat(text("/viec/bo-loc"))
			.contains("Chờ nhận · “đề án” · Hạn tuần này · Quá hạn · Chưa đọc · Mới nhất trước", "mở đầu tiên",
					"Thôi mở đầu tiên", "Dùng chung với: Chuyên viên · Liên hiệp Hội tỉnh Sơn La",
					"Người tạo: Trưởng ban", "href=\"/viec/bo-loc/5\"")
			.doesNotContain("href=\"/viec/bo-loc/6\"");
	}

	@Test
	void saysWhatToDoWhereNothingIsSaved() {
		assertThat(text("/viec/bo-loc")).contains("Chưa có bộ lọc nào", "chọn điều kiện lọc rồi bấm");
	}

	@Test
	void renamesAndSharesOnAFormThatKeepsWhatWasTyped() {
		SavedView view = save(view(5, LATE, null, false));
		given(this.organisations.byId(Actors.UNION)).willReturn(Optional.of(Actors.union()));
		given(this.views.audiences(OFFICER)).willReturn(List.of(OFFICERS));
		given(this.views.change(any(), anyLong(), any(), any())).willReturn(view);
		assertThat(text("/viec/bo-loc/5")).contains("value=\"OFFICER@1\"", "Chuyên viên · Liên hiệp Hội tỉnh Sơn La");

		assertThat(send("/viec/bo-loc/5", Map.of("name", "Tên", "sharedWith", "OFFICER@1", "version", "2")))
			.hasRedirectedUrl("/viec/bo-loc");
		assertThat(send("/viec/bo-loc/5", Map.of("name", "Tên khác", "sharedWith", "ADMIN@1", "version", "2")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("value=\"Tên khác\"", "Chọn một trong các mục đã cho.");

		then(this.views).should().change(OFFICER, 5, new Wanted("Tên", LATE, OFFICERS), 2);
	}

	@Test
	void showsAProgramTheConditionsAndWhereTheirItemsAre() {
		given(this.tokens.actor("ma")).willReturn(Optional.of(OFFICER));
		save(view(5, LATE, null, true));

		assertThat(this.mvc.get().uri("/api/v1/work-views").header(HttpHeaders.AUTHORIZATION, "Bearer ma").exchange())
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"items": [{"id": 5, "name": "Gấp", "conditions": {"view": "claimable", "q": "đề án", "due": "week",
							"overdue": true, "unread": true, "sort": "newest"}, "sharedWith": null, "mine": true,
							"mayChange": true, "first": true, "gone": [], "version": 2, "url":
							"/api/v1/work-items?view=claimable&q=%C4%91%E1%BB%81%20%C3%A1n&due=week&overdue=true&unread=true&sort=newest"}],
							"next": null}""");
	}

	private SavedView save(SavedView view) {
		given(this.views.of(OFFICER)).willReturn(List.of(view));
		given(this.views.get(OFFICER, view.id())).willReturn(view);
		return view;
	}

	private static SavedView view(long id, ListConditions conditions, @Nullable Membership audience, boolean first) {
		return new SavedView(id, Actors.OFFICER, "Gấp", conditions, audience, first, 2);
	}

	private MvcTestResult send(String address, Map<String, String> fields, Object... variables) {
		var request = this.mvc.post().uri(address, variables).with(user("chuyenvien")).with(csrf());
		fields.forEach(request::formField);
		return request.exchange();
	}

	private String text(String address) {
		MvcTestResult page = this.mvc.get().uri(address).with(user("chuyenvien")).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}

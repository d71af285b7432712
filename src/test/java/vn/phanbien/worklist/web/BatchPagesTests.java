package vn.phanbien.worklist.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.Actors;
import vn.phanbien.people.Actor;
import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People.Member;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.WorkBatches;
import vn.phanbien.worklist.WorkBatches.Change;
import vn.phanbien.worklist.WorkBatches.Chosen;
import vn.phanbien.worklist.WorkBatches.Outcome;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The work list as a whole, on pages and for programs.
 */
class BatchPagesTests extends OfficersPages {

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private WorkBatches batches;

	@BeforeEach
	void knowTheOfficer() {
		given(this.tokens.actor("ma")).willReturn(Optional.of(Actors.officer()));
		given(this.workItems.get(OFFICER, 13)).willThrow(new NotFound());
		list(Items.free());
	}

	@Test
	void claimsTheNextForAProgram() {
		given(this.batches.claimNext(OFFICER)).willReturn(Optional.of(Items.open()));

		assertThat(api("/next", "")).hasStatusOk().bodyJson().extractingPath("$.id").isEqualTo(12);
	}

	@Test
	void tellsAProgramThatNothingWaits() {
		given(this.batches.claimNext(OFFICER)).willReturn(Optional.empty());

		assertThat(api("/next", "")).hasStatus(HttpStatus.NO_CONTENT);
	}

	@Test
	void leadsToTheNextStep() {
		given(this.batches.claimNext(OFFICER)).willReturn(Optional.of(Items.open()));

		assertThat(send("/viec/tiep-theo")).hasRedirectedUrl("/viec/12?view=mine");
	}

	@Test
	void leadsBackWhereNothingWaits() {
		given(this.batches.claimNext(OFFICER)).willReturn(Optional.empty());

		assertThat(send("/viec/tiep-theo?view=claimable")).hasRedirectedUrl("/viec?view=claimable")
			.flash()
			.containsEntry("flash", "Lúc này không còn việc nào chờ nhận.");
	}

	@Test
	void offersTheNextWhereSomethingWaitsToBeTaken() {
		assertThat(page("/viec?view=claimable")).bodyText().contains("Nhận việc tiếp theo");
		assertThat(page("/viec?view=mine")).bodyText().doesNotContain("Nhận việc tiếp theo");
	}

	@Test
	void leadsBackFromAnAddressThatOnlyTakes() {
		assertThat(page("/viec/tiep-theo?view=claimable")).hasRedirectedUrl("/viec?view=claimable");
	}

	@Test
	void answersAProgramForEachStep() {
		given(this.batches.each(eq(OFFICER), eq(List.of(new Chosen(12, 3), new Chosen(13, null))), any()))
			.willReturn(List.of(new Outcome(12, Items.open(), null), new Outcome(13, null, new NotFound())));

		assertThat(api("/bulk", "{\"action\": \"claim\", \"ids\": [12, 13], \"versions\": {\"12\": 3}}")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"results": [{"id": 12, "status": 200, "item": {"id": 12}},
					{"id": 13, "status": 404, "problem": {"status": 404, "code": "notFound"}}]}""");
	}

	@Test
	void namesWhatAProgramLeftOut() {
		assertRefused("{}", "ids");
		assertRefused("{\"ids\": [null]}", "ids");
		assertRefused("{\"ids\": %s}".formatted(LongStream.range(0, 101).boxed().toList()), "ids");
		assertRefused("{\"ids\": [1]}", "action");
		assertRefused("{\"ids\": [1], \"action\": \"x\"}", "action");
		assertRefused("{\"ids\": [1], \"action\": \"assign\"}", "user");
		assertRefused("{\"ids\": [1], \"action\": \"priority\"}", "priority");
		assertRefused("{\"ids\": [1], \"action\": \"priority\", \"priority\": \"x\"}", "priority");
		assertRefused("{\"ids\": [1], \"action\": \"followUp\", \"date\": \"x\"}", "date");
	}

	@Test
	void doesToTickedRowsWhatTheButtonSays() {
		given(this.batches.each(any(), any(), any()))
			.willReturn(List.of(new Outcome(12, Items.open(), null), new Outcome(13, null, new NotFound())));

		assertThat(send("/viec/hang-loat?view=mine&items=12:3&items=13:0&action=followUp&day=2026-03-09"))
			.hasRedirectedUrl("/viec?view=mine")
			.flash()
			.extractingByKey("results", as(LIST))
			.containsExactly(new BatchViews.Line(true, "Kiểm tra hồ sơ (PB-SL-2026-0042)", "đã xong."),
					new BatchViews.Line(false, "Việc số 13", "Không tìm thấy, hoặc không thuộc phạm vi được xem."));

		ArgumentCaptor<Change> change = ArgumentCaptor.captor();
		then(this.batches).should()
			.each(eq(OFFICER), eq(List.of(new Chosen(12, 3), new Chosen(13, 0))), change.capture());
		change.getValue().apply(this.workItems, OFFICER, 12, 3);
		then(this.workItems).should().followUp(OFFICER, 12, LocalDate.parse("2026-03-09"), 3);
	}

	@Test
	void keepsTheTicksWhereSomethingIsLeftOut() {
		assertThat(send("/viec/hang-loat?view=claimable&items=12:3&action=priority&level=x"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Chọn một trong các mục đã cho.", "value=\"12:3\"", "checked=\"checked\"");
	}

	@Test
	void tellsBesideTheFieldWhatEveryRowRefuses() {
		InvalidInput past = new InvalidInput("followUp", "field.past");
		given(this.batches.each(any(), any(), any()))
			.willReturn(List.of(new Outcome(12, null, past), new Outcome(13, null, past)));

		assertThat(send("/viec/hang-loat?view=mine&items=12:3&items=13:0&action=followUp&day=2026-03-01"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.containsPattern("name=\"day\"[^>]*aria-describedby=\"work-batch-loi\"")
			.contains("value=\"2026-03-01\"", "checked=\"checked\"", "id=\"work-batch-loi\"");
	}

	@Test
	void tellsEachResultWhereOnlySomeRowsRefuse() {
		given(this.batches.each(any(), any(), any())).willReturn(List.of(new Outcome(12, Items.open(), null),
				new Outcome(13, null, new InvalidInput("user", "error.worklist.notEligible", "ketoan"))));

		assertThat(send("/viec/hang-loat?view=mine&items=12:3&items=13:0&action=assign&user=ketoan"))
			.hasRedirectedUrl("/viec?view=mine");
	}

	@Test
	void asksForTheDayOfAReminderAndTakesItBackByAButtonOfItsOwn() {
		assertThat(send("/viec/hang-loat?view=mine&items=12:3&action=followUp&day="))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

		assertThat(send("/viec/hang-loat?view=mine&items=12:3&action=forget&day=2026-03-09"))
			.hasRedirectedUrl("/viec?view=mine");

		ArgumentCaptor<Change> change = ArgumentCaptor.captor();
		then(this.batches).should().each(eq(OFFICER), eq(List.of(new Chosen(12, 3))), change.capture());
		change.getValue().apply(this.workItems, OFFICER, 12, 3);
		then(this.workItems).should().followUp(OFFICER, 12, null, 3);
	}

	@Test
	void offersWhatThePersonMayDoToRowsOfAList() {
		assertThat(page("/viec?view=claimable")).bodyText()
			.contains("value=\"claim\"")
			.doesNotContain("value=\"release\"", "value=\"assign\"", "value=\"priority\"");
		assertThat(page("/viec?view=mine")).bodyText()
			.contains("value=\"release\"", "value=\"priority\"", "value=\"followUp\"")
			.doesNotContain("value=\"claim\"", "value=\"assign\"");
		assertThat(page("/viec?view=done")).bodyText().doesNotContain("work-tick");

		given(this.people.actor("chuyenvien")).willReturn(Optional.of(new Actor(Actors.OFFICER, "chuyenvien", "Trưởng",
				Set.of(new Membership(Actors.UNION, Role.DIVISION_HEAD)))));
		given(this.people.members(Actors.UNION)).willReturn(
				List.of(new Member(new Person(Items.ABSENT, "Chuyên viên 2", "chuyenvien2"), Set.of(Role.OFFICER)),
						new Member(new Person(new PersonId(9), "Chuyên gia", "chuyengia"), Set.of(Role.EXPERT))));
		assertThat(page("/viec?view=claimable")).bodyText()
			.contains("value=\"assign\"", "value=\"priority\"", "value=\"chuyenvien2\"")
			.doesNotContain("value=\"chuyengia\"");
	}

	private void assertRefused(String json, String field) {
		assertThat(api("/bulk", json)).as(json)
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
	}

	private MvcTestResult page(String address) {
		return this.mvc.get().uri(address).with(user("chuyenvien")).exchange();
	}

	private MvcTestResult send(String address) {
		return this.mvc.post().uri(address).with(user("chuyenvien")).with(csrf()).exchange();
	}

	private MvcTestResult api(String path, String json) {
		return this.mvc.post()
			.uri("/api/v1/work-items" + path)
			.header(HttpHeaders.AUTHORIZATION, "Bearer ma")
			.header(HttpHeaders.CONTENT_TYPE, "application/json")
			.content(json)
			.exchange();
	}

}

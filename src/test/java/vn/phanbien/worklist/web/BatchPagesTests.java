package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.Actors;
import vn.phanbien.PageTest;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.People;
import vn.phanbien.worklist.WorkBatches;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkItems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The work list as a whole, on pages and for programs.
 */
@PageTest
class BatchPagesTests {

	private static final Actor OFFICER = Actors.officer();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private Organisations organisations;

	@Autowired
	private WorkItems workItems;

	@Autowired
	private WorkBatches batches;

	@BeforeEach
	void knowTheOfficer() {
		given(this.organisations.require(Actors.UNION)).willReturn(Actors.union());
		given(this.tokens.usernameOf("ma")).willReturn(Optional.of("chuyenvien"));
		given(this.people.actor("chuyenvien")).willReturn(Optional.of(OFFICER));
		given(this.workItems.list(any(), any())).willReturn(new WorkItemPage(List.of(Items.free()), null));
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

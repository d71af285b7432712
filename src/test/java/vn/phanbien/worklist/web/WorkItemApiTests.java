package vn.phanbien.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.phanbien.Actors;
import vn.phanbien.PageTest;
import vn.phanbien.people.Actor;
import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkItems.Completion;
import vn.phanbien.worklist.WorkItems.RawOnPaper;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

/**
 * The work list over JSON, as a program that knows nothing of the processes sees it.
 */
@PageTest
class WorkItemApiTests {

	private static final Actor OFFICER = Actors.officer();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private WorkItems workItems;

	@BeforeEach
	void knowTheOfficer() {
		given(this.tokens.actor("ma")).willReturn(Optional.of(Actors.officer()));
		given(this.people.actor("chuyenvien")).willReturn(Optional.of(OFFICER));
		given(this.people.byId(Actors.OFFICER)).willReturn(Optional.of(Actors.person()));
	}

	@Test
	void listsWorkItems() {
		given(this.workItems.list(any(), any())).willReturn(new WorkItemPage(List.of(Items.open()), "tiep"));

		assertThat(get("/work-items")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"next": "tiep", "items": [{"id": 12, "caseNumber": "PB-SL-2026-0042", "kind": "CRITIQUE",
				"step": "Task_CheckDossier", "caseTitle": "Đề án kinh tế ban đêm", "agency": "UBND tỉnh",
				"state": "OPEN", "assignee": "chuyenvien", "due": "2026-03-06", "overdue": false, "version": 3}]}""");
	}

	@Test
	void listsWhatIsUnread() {
		given(this.workItems.list(any(), any())).willReturn(new WorkItemPage(List.of(), null));

		assertThat(get("/work-items?view=claimable&unread=true")).hasStatusOk();

		then(this.workItems).should()
			.list(OFFICER, WorkListQuery.of(View.CLAIMABLE).filtered(Filter.NONE.onlyUnread(true)));
	}

	@Test
	void saysInWhoseSteadAStepWouldBeDone() {
		given(this.people.byId(Items.ABSENT))
			.willReturn(Optional.of(new Person(Items.ABSENT, "Chuyên viên 2", "chuyenvien2")));
		given(this.workItems.list(any(), any())).willReturn(new WorkItemPage(List.of(Items.ofAbsent()), null));

		assertThat(get("/work-items?view=acting")).bodyJson()
			.isLenientlyEqualTo(
					"""
							{"items": [{"actingFor": "chuyenvien2", "actingForName": "Chuyên viên 2", "assignee": "chuyenvien2"}]}""");
	}

	@Test
	void namesTheParameterThatMeansNothing() {
		for (String parameter : List.of("view", "kind", "sort")) {
			assertThat(get("/work-items?" + parameter + "=x")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyJson()
				.extractingPath("$.errors[0].field")
				.isEqualTo(parameter);
		}
		assertThat(get("/work-items?limit=x")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("limit");
	}

	@Test
	void describesAStepSoThatAnyClientCanCompleteIt() {
		given(this.workItems.desk(OFFICER, Items.ID)).willReturn(Items.desk(Items.open()));

		assertThat(get("/work-items/12")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"id": 12, "version": 3, "mayComplete": true, "paperAllowed": true,
							"decisions": [{"value": "COMPLETE", "needsComment": false}, {"value": "INCOMPLETE", "needsComment": true}],
							"fields": [{"name": "missing", "type": "text", "required": true, "requiredFor": ["INCOMPLETE"], "max": 500},
							{"name": "until", "type": "date", "required": false},
							{"name": "urgency", "type": "choice", "value": "A", "options": [{"value": "A", "label": "Thường"}, {"value": "B"}]},
							{"name": "papers", "type": "rows", "fields": [{"name": "name", "type": "text"}, {"name": "pages", "type": "number"}]},
							{"name": "scan", "type": "file", "multiple": false}]}""");
	}

	@Test
	void completesAStepAndTellsWhatIsNext() {
		Completion sent = new Completion("COMPLETE",
				Map.of("missing", "Phụ lục", "papers", List.of(Map.of("pages", 3))), "đủ",
				new RawOnPaper(null, "Ông Ký", "Chủ tịch", "2026-03-02", "doc-1"), 3);
		given(this.workItems.complete(OFFICER, Items.ID, sent)).willReturn(Optional.of(Items.free()));

		assertThat(send("/work-items/12/complete", """
				{"decision": "COMPLETE", "fields": {"missing": "Phụ lục", "papers": [{"pages": 3}]}, "comment": "đủ",
				"onPaper": {"signer": {"name": "Ông Ký", "title": "Chủ tịch"}, "date": "2026-03-02", "file": "doc-1"},
				"version": 3}""")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"id": 12, "decision": "COMPLETE", "next": {"id": 12, "assignee": null}}""");
	}

	@Test
	void refusesToCompleteWithoutDecision() {
		assertThat(send("/work-items/12/complete", "{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("decision");
	}

	@Test
	void claimsWithAndWithoutBody() {
		given(this.workItems.claim(OFFICER, Items.ID, null)).willReturn(Items.open());
		given(this.workItems.claim(OFFICER, Items.ID, 3)).willReturn(Items.open());

		assertThat(this.mvc.post().uri("/api/v1/work-items/12/claim").header(HttpHeaders.AUTHORIZATION, "Bearer ma"))
			.hasStatusOk();
		assertThat(send("/work-items/12/claim", "{\"version\": 3}")).hasStatusOk();
	}

	@Test
	void givesAStepToSomebody() {
		given(this.workItems.assign(OFFICER, Items.ID, "chuyenvien", null)).willReturn(Items.open());
		given(this.workItems.assign(OFFICER, Items.ID, "ai-do", null))
			.willThrow(new InvalidInput("user", "error.worklist.notEligible", "ai-do"));

		assertThat(send("/work-items/12/assign", "{\"user\": \"chuyenvien\"}")).hasStatusOk();
		assertThat(send("/work-items/12/assign", "{\"user\": \"ai-do\"}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(send("/work-items/12/assign", "{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void keepsADraft() {
		assertThat(this.mvc.put()
			.uri("/api/v1/work-items/12/draft")
			.header(HttpHeaders.AUTHORIZATION, "Bearer ma")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"fields\": {\"missing\": \"Phụ\"}}")).hasStatus(HttpStatus.NO_CONTENT);
		then(this.workItems).should()
			.saveDraft(OFFICER, Items.ID, new Draft(Map.of("missing", "Phụ"), null, null, null, null, null));
	}

	@Test
	void listsTheStepsOfACase() {
		given(this.workItems.ofCase(OFFICER, new CaseNumber("PB-SL-2026-0042"))).willReturn(List.of(Items.done()));

		assertThat(get("/assignments/PB-SL-2026-0042/work-items")).bodyJson()
			.extractingPath("$.items[0].decision")
			.isEqualTo("COMPLETE");
		assertThat(get("/assignments/abc/work-items")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri("/api/v1" + path).header(HttpHeaders.AUTHORIZATION, "Bearer ma").exchange();
	}

	private MvcTestResult send(String path, String json) {
		return this.mvc.post()
			.uri("/api/v1" + path)
			.header(HttpHeaders.AUTHORIZATION, "Bearer ma")
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

}

package vn.phanbien.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.people.People;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiWalker;
import vn.phanbien.worklist.Answer;
import vn.phanbien.worklist.MergedSteps;
import vn.phanbien.worklist.WorkItems;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In a union of five, steps that follow each other fall to the same person: they merge
 * into one screen, and each is still a record of its own.
 */
@SuppressWarnings("NullAway.Init")
abstract class SmallUnionStory {

	private static final List<String> LANG_SON = List.of("ls-vanthu", "ls-phochutich", "ls-chutich", "ls-chuyenvien");

	private static final List<String> THANH_HOA = Stream
		.concat(Stream.of("th-vanthu", "th-chuyenvien", "th-truongban", "th-chutich", "th-phochutich", "th-ubnd"),
				IntStream.rangeClosed(1, 5).mapToObj((number) -> "th-chuyengia" + number))
		.toList();

	@Autowired
	private ApiClient api;

	@Autowired
	private WorkItems workItems;

	@Autowired
	private People people;

	@Test
	void mergesTheStepsOfTheOnlyOfficerOfLangSon() {
		String caseNumber = open("ls-vanthu", "LS-UBND");
		complete("ls-chuyenvien", langSon().walkToStep(caseNumber, "Task_CheckDossier"));
		complete("ls-chuyenvien", open(langSon(), caseNumber, "Task_PreparePlan"));
		String council = open(langSon(), caseNumber, "Task_ComposeCouncil");

		MergedSteps merged = merged("ls-chuyenvien", council);

		assertThat(merged.done()).extracting((done) -> done.item().step())
			.containsExactly("Task_CheckDossier", "Task_PreparePlan");
		assertThat(merged.done().get(1).answers()).extracting(Answer::name).contains("way", "critiqueDays");
		assertThat(merged("ls-phochutich", council).done()).isEmpty();
		assertThat(decisions("ls-vanthu", caseNumber)).containsEntry("Task_CheckDossier", "COMPLETE")
			.containsEntry("Task_PreparePlan", "SUBMIT");
	}

	@Test
	void givesTheClerkOfThanhHoaWhatFollowsTheIssue() {
		String caseNumber = open("th-ubnd", "TH-UBND");
		String issue = thanhHoa().walkToStep(caseNumber, "Task_IssueReport");
		assertThat(holder(issue)).isEmpty();

		complete("th-vanthu", issue);

		String delivery = open(thanhHoa(), caseNumber, "Task_DeliverReport");
		assertThat(holder(delivery)).isEqualTo("th-vanthu");
		assertThat(merged("th-vanthu", delivery).done()).extracting((done) -> done.item().step())
			.containsExactly("Task_IssueReport");
	}

	private ApiWalker langSon() {
		return new ApiWalker(this.api, LANG_SON);
	}

	private ApiWalker thanhHoa() {
		return new ApiWalker(this.api, THANH_HOA);
	}

	private static String open(ApiWalker union, String caseNumber, String step) {
		return union.openSteps(caseNumber, step).get(0);
	}

	private String holder(String item) {
		return this.api.as("th-vanthu").get("/work-items/" + item).ok().path("assignee").asString("");
	}

	private MergedSteps merged(String username, String item) {
		return this.workItems.merged(this.people.actor(username).orElseThrow(), Long.parseLong(item));
	}

	private String open(String username, String agency) {
		return this.api.as(username)
			.post("/assignments",
					Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", "Quy hoạch chợ biên giới",
							"workingDays", 30, "orderingAgency", agency, "letter", SonLa.letter("UBND-CN")))
			.ok()
			.path("caseNumber")
			.asString("");
	}

	private Map<String, String> decisions(String reader, String caseNumber) {
		Map<String, String> decisions = new HashMap<>();
		this.api.as(reader)
			.get("/assignments/" + caseNumber + "/work-items")
			.ok()
			.path("items")
			.forEach((item) -> decisions.put(item.path("step").asString(""), item.path("decision").asString("")));
		return decisions;
	}

	/** Takes the ordinary way with what the form proposes. */
	private void complete(String username, String item) {
		JsonNode desk = this.api.as(username).get("/work-items/" + item).ok();
		Map<String, JsonNode> fields = new HashMap<>();
		desk.path("fields")
			.valueStream()
			.filter((field) -> field.hasNonNull("value"))
			.forEach((field) -> fields.put(field.path("name").asString(""), field.path("value")));
		this.api.as(username)
			.post("/work-items/" + item + "/complete",
					Map.of("decision", desk.path("decisions").path(0).path("value"), "version", desk.path("version"),
							"fields", fields))
			.ok();
	}

}

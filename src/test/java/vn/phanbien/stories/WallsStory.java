package vn.phanbien.stories;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiUser;
import vn.phanbien.support.SmallPdf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody of another union finds a case, and the authority sees no names of experts.
 */
@SuppressWarnings("NullAway.Init")
abstract class WallsStory {

	@Autowired
	private ApiClient api;

	@ParameterizedTest
	@ValueSource(strings = { "th-vanthu", "th-chutich", "th-ubnd", "th-chuyengia1", "trunguong", "quantri", "tinhuy",
			"quantri-sl", "chuyengia9" })
	void hidesACaseFromOthers(String stranger) {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_DirectHandling");
		String document = this.api.as(SonLa.AUTHORITY)
			.upload("/assignments/" + caseNumber + "/documents", "de-an.pdf", pdf(), Map.of("kind", "DRAFT"))
			.ok()
			.path("id")
			.asString("");

		this.api.as(stranger).get("/assignments/" + caseNumber).refused(404);
		this.api.as(stranger).get("/assignments/" + caseNumber + "/timeline").refused(404);
		this.api.as(stranger).get("/assignments/" + caseNumber + "/diagram").refused(404);
		this.api.as(stranger).get("/assignments/" + caseNumber + "/work-items").refused(404);
		this.api.as(stranger).get("/assignments/" + caseNumber + "/documents").refused(404);
		this.api.as(stranger).get("/documents/" + document).refused(404);
		this.api.as(stranger).get("/work-items/" + step).refused(404);
		this.api.as(stranger).post("/work-items/" + step + "/claim", Map.of()).refused(404);
		this.api.as(stranger)
			.post("/assignments/" + caseNumber + "/withdraw", Map.of("reason", "x", "version", 1))
			.refused(404);
		assertThat(this.api.as(stranger).get("/assignments?q=" + caseNumber).ok().path("items").isEmpty()).isTrue();
		assertThat(this.api.as(stranger).get("/work-items?view=all&q=" + caseNumber).ok().path("items").isEmpty())
			.isTrue();
	}

	@Test
	void answersAnUnknownCaseLikeAHiddenOne() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");

		JsonNode hidden = this.api.as("th-vanthu").get("/assignments/" + caseNumber).refused(404);
		JsonNode unknown = this.api.as("th-vanthu").get("/assignments/PB-SL-2026-9999").refused(404);

		assertThat(hidden.path("detail")).isEqualTo(unknown.path("detail"));
		assertThat(hidden.path("code")).isEqualTo(unknown.path("code"));
	}

	@Test
	void showsTheAuthorityNoExpert() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walker().walkToTheEnd(caseNumber);

		String theCase = this.api.as(SonLa.AUTHORITY).get("/assignments/" + caseNumber).text();
		String timeline = this.api.as(SonLa.AUTHORITY).get("/assignments/" + caseNumber + "/timeline").text();

		assertThat(theCase + timeline).doesNotContain("Chuyên gia");
		this.api.as(SonLa.AUTHORITY).get("/assignments/" + caseNumber + "/rounds").refused(404);
	}

	@Test
	void showsTheAuthorityOnlyTheModelOfTheCaseItself() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walkTo(caseNumber, "Task_SynthesiseRound");

		assertThat(models(SonLa.OFFICER, caseNumber)).containsExactly("ReviewAssignmentProcess", "ExpertReviewProcess");
		assertThat(models(SonLa.AUTHORITY, caseNumber)).containsExactly("ReviewAssignmentProcess");
	}

	@Test
	void showsTheAccountantNoCourse() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		ApiUser accountant = this.api.as("ketoan");

		accountant.get("/assignments/" + caseNumber).ok();

		assertThat(accountant.get("/assignments/" + caseNumber + "/timeline").ok().path("items")).isEmpty();
		assertThat(models("ketoan", caseNumber)).isEmpty();
		accountant.upload("/assignments/" + caseNumber + "/documents", "de-an.pdf", pdf(), Map.of()).refused(403);
	}

	@Test
	void keepsExpertsFromTheDossier() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String invitation = sonLa.walkTo(caseNumber, "Task_AnswerInvitation");
		ApiUser expert = this.api
			.as(this.api.as(SonLa.CLERK).get("/work-items/" + invitation).ok().path("assignee").asString(""));
		String documents = "/assignments/" + caseNumber + "/documents";

		expert.upload(documents, "de-an.pdf", pdf(), Map.of("kind", "DRAFT")).refused(403);

		expert.upload(documents, "nhan-xet.pdf", pdf(), Map.of()).ok();
		assertThat(this.api.as(SonLa.AUTHORITY).get(documents).text()).doesNotContain("nhan-xet.pdf");
	}

	@Test
	void takesNoFileOnceTheCaseHasEnded() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		ApiUser authority = this.api.as(SonLa.AUTHORITY);
		int version = authority.get("/assignments/" + caseNumber).ok().path("version").asInt();
		authority
			.post("/assignments/" + caseNumber + "/withdraw", Map.of("reason", "Không còn cần", "version", version))
			.ok();

		authority.upload("/assignments/" + caseNumber + "/documents", "de-an.pdf", pdf(), Map.of("kind", "DRAFT"))
			.refused(403);
	}

	@Test
	void hidesAProposalFromTheAuthorityUntilTheLeaderAgrees() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.proposed("CONSULT");
		ApiUser authority = this.api.as(SonLa.AUTHORITY);
		String list = "/assignments?q=" + caseNumber;
		authority.get("/assignments/" + caseNumber).refused(404);
		assertThat(numbers(authority, list)).doesNotContain(caseNumber);

		sonLa.walkTo(caseNumber, "Task_AuthorityConsent");

		authority.get("/assignments/" + caseNumber).ok();
		assertThat(numbers(authority, list)).contains(caseNumber);
	}

	@Test
	void asksTheBoardToDeclareWithItsFirstStep() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		ApiUser secretary = this.api.as(SonLa.OFFICER);
		String step = sonLa.walkTo(caseNumber, "Task_OpenRound");
		JsonNode form = secretary.get("/work-items/" + step).ok();
		assertThat(form.path("fields").valueStream()).extracting((field) -> field.path("name").asString(""))
			.startsWith("boardConflict", "boardConflictText", "boardConfidentiality");
		secretary
			.post("/work-items/" + step + "/complete",
					Map.of("decision", "OPEN", "version", form.path("version").asInt(), "fields", Map.of()))
			.refused(422);

		String next = sonLa.walkTo(caseNumber, "Task_SynthesiseRound");

		assertThat(secretary.get("/work-items/" + next).ok().path("fields").valueStream())
			.noneMatch((field) -> field.path("name").asString("").startsWith("board"));
		JsonNode council = secretary.get("/assignments/" + caseNumber + "/council").ok();
		assertThat(council.path("mayDeclare").asBoolean(true)).isFalse();
	}

	private List<String> models(String username, String caseNumber) {
		return this.api.as(username)
			.get("/assignments/" + caseNumber + "/diagram")
			.ok()
			.path("items")
			.valueStream()
			.map((diagram) -> diagram.path("processKey").asString(""))
			.toList();
	}

	private static byte[] pdf() {
		return SmallPdf.titled("Đề án");
	}

	/** The words of a case number may occur in other cases too. */
	private static List<String> numbers(ApiUser reader, String list) {
		return reader.get(list)
			.ok()
			.path("items")
			.valueStream()
			.map((item) -> item.path("caseNumber").asString(""))
			.toList();
	}

}

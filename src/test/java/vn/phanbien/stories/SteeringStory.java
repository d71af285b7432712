package vn.phanbien.stories;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case rests, goes on, gets more time and is taken back, and the work list follows.
 */
@SuppressWarnings("NullAway.Init")
abstract class SteeringStory {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final String SOON = LocalDate.now(ZONE).plusMonths(6).toString();

	private static final String LATER = LocalDate.now(ZONE).plusMonths(7).toString();

	@Autowired
	private ApiClient api;

	@Test
	void restsAndGoesOn() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_PreparePlan");

		steer(caseNumber, SonLa.LEADER, "suspend", Map.of());

		assertThat(sonLa.state(caseNumber)).isEqualTo("SUSPENDED");
		JsonNode item = this.api.as(SonLa.OFFICER).get("/work-items/" + step).ok();
		this.api.as(SonLa.OFFICER)
			.post("/work-items/" + step + "/complete",
					Map.of("decision", "SUBMIT", "fields", Map.of(), "version", item.path("version").asInt()))
			.refused(409);
		assertThat(hold(SonLa.OFFICER, step, "release", Map.of())).isEqualTo("suspended");
		assertThat(hold(SonLa.LEADER, step, "assign", Map.of("user", "chuyenvien2"))).isEqualTo("suspended");

		steer(caseNumber, SonLa.LEADER, "resume", Map.of());

		assertThat(sonLa.state(caseNumber)).isEqualTo("PLANNING");
		sonLa.walkTo(caseNumber, "Task_ApproveCouncil");
	}

	@Test
	void leavesFreeStepsUnclaimedWhileItRests() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");
		steer(caseNumber, SonLa.LEADER, "suspend", Map.of());

		assertThat(hold(SonLa.OFFICER, step, "claim", Map.of())).isEqualTo("suspended");
	}

	@Test
	void isTakenBackInTheMiddleOfARound() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walkTo(caseNumber, "Task_AnswerInvitation");

		steer(caseNumber, SonLa.AUTHORITY, "withdraw", Map.of());

		assertThat(sonLa.state(caseNumber)).isEqualTo("CANCELLED");
		assertThat(sonLa.openSteps(caseNumber, "Task_AnswerInvitation")).isEmpty();
	}

	@Test
	void isTakenBackWhileItRests() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walkTo(caseNumber, "Task_PreparePlan");
		steer(caseNumber, SonLa.LEADER, "suspend", Map.of());

		steer(caseNumber, SonLa.AUTHORITY, "withdraw", Map.of());

		assertThat(sonLa.state(caseNumber)).isEqualTo("CANCELLED");
	}

	@Test
	void movesAFixedDateOnlyWithTheAgencysLetter() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.open(SonLa.AUTHORITY, Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title",
				"Đề án quản lý hạn hán", "deadline", SOON, "letter", SonLa.letter("UBND-NN")));
		sonLa.walkTo(caseNumber, "Task_PreparePlan");
		Map<String, Object> later = Map.of("which", "AGENCY", "deadline", LATER);
		JsonNode refusal = post(caseNumber, SonLa.AUTHORITY, "extend", later).refused(422);
		assertThat(refusal.path("errors").path(0).path("field").asString("")).isEqualTo("letter");

		steer(caseNumber, SonLa.AUTHORITY, "extend",
				Map.of("which", "AGENCY", "deadline", LATER, "letter", "99/UBND-NN"));

		JsonNode theCase = this.api.as(SonLa.CLERK).get("/assignments/" + caseNumber).ok();
		assertThat(theCase.path("agencyDeadline").asString("")).isEqualTo(LATER);
	}

	@Test
	void refusesToRestWithoutAReasonOrOnAnOldView() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walkTo(caseNumber, "Task_PreparePlan");

		JsonNode refusal = this.api.as(SonLa.LEADER)
			.post("/assignments/" + caseNumber + "/suspend", Map.of("version", version(caseNumber)))
			.refused(422);

		assertThat(refusal.path("errors").path(0).path("field").asString("")).isEqualTo("reason");
		this.api.as(SonLa.LEADER)
			.post("/assignments/" + caseNumber + "/suspend", Map.of("reason", "Chờ ý kiến", "version", 0))
			.refused(409);
	}

	@ParameterizedTest
	@ValueSource(strings = { "suspend", "resume", "withdraw", "extend" })
	void asksWhichVersionOfTheCaseWasSeen(String action) {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walkTo(caseNumber, "Task_PreparePlan");

		JsonNode refusal = this.api.as(SonLa.LEADER)
			.post("/assignments/" + caseNumber + "/" + action,
					Map.of("reason", "Chờ ý kiến", "which", "INTERNAL", "workingDays", 5))
			.refused(422);

		assertThat(refusal.path("errors").path(0).path("field").asString("")).isEqualTo("version");
	}

	@Test
	void asksWhichVersionOfAStepWasSeen() {
		SonLa sonLa = new SonLa(this.api);
		String step = sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckDossier");

		JsonNode refusal = this.api.as(SonLa.OFFICER)
			.post("/work-items/" + step + "/complete", Map.of("decision", "COMPLETE", "fields", Map.of()))
			.refused(422);

		assertThat(refusal.path("errors").path(0).path("field").asString("")).isEqualTo("version");
	}

	private void steer(String caseNumber, String username, String action, Map<String, Object> body) {
		post(caseNumber, username, action, body).ok();
	}

	private String hold(String username, String step, String action, Map<String, Object> body) {
		return this.api.as(username)
			.post("/work-items/" + step + "/" + action, body)
			.refused(409)
			.path("code")
			.asString("");
	}

	private ApiReply post(String caseNumber, String username, String action, Map<String, Object> body) {
		Map<String, Object> all = new HashMap<>(body);
		all.put("reason", "Chờ ý kiến của Thường trực");
		all.put("version", version(caseNumber));
		return this.api.as(username).post("/assignments/" + caseNumber + "/" + action, all);
	}

	private int version(String caseNumber) {
		return this.api.as(SonLa.CLERK).get("/assignments/" + caseNumber).ok().path("version").asInt();
	}

}

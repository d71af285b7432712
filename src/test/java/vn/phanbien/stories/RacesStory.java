package vn.phanbien.stories;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.Race;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People press in the same moment: one wins a claim, everybody's critique counts.
 */
@SuppressWarnings("NullAway.Init")
abstract class RacesStory {

	@Autowired
	private ApiClient api;

	@Test
	void letsOneOfTwentyClaimsWin() throws Exception {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");

		List<ApiReply> replies = Race.run(IntStream.range(0, 20)
			.mapToObj((number) -> claim((number % 2 == 0) ? SonLa.OFFICER : "chuyenvien2", step))
			.toList());

		String holder = this.api.as(SonLa.CLERK).get("/work-items/" + step).ok().path("assignee").asString("");
		assertThat(replies).allMatch((reply) -> reply.isOk() || reply.status() == 409);
		assertThat(replies).filteredOn(ApiReply::isOk).allMatch((reply) -> reply.call().endsWith("as " + holder));
		assertThat(replies).filteredOn((reply) -> reply.status() == 409)
			.hasSize(10)
			.allMatch((reply) -> reply.json().path("code").asString("").equals("heldByOther"));
	}

	@Test
	void acceptsCritiquesSentInTheSameInstant() throws Exception {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walkTo(caseNumber, "Task_AnswerInvitation");
		List<String> invitations = sonLa.openSteps(caseNumber, "Task_AnswerInvitation");
		invitations.forEach(this::accept);
		Awaitility.await().until(() -> sonLa.openSteps(caseNumber, "Task_SubmitCritique").size() == invitations.size());
		List<String> steps = sonLa.openSteps(caseNumber, "Task_SubmitCritique");

		List<ApiReply> replies = Race.run(steps.stream().map(this::submit).toList());

		assertThat(replies).hasSizeGreaterThan(1).allMatch(ApiReply::isOk, "accepted");
		sonLa.walkTo(caseNumber, "Task_SynthesiseRound");
	}

	private void accept(String step) {
		JsonNode item = this.api.as(SonLa.CLERK).get("/work-items/" + step).ok();
		this.api.as(item.path("assignee").asString(""))
			.post("/work-items/" + step + "/complete",
					Map.of("decision", "ACCEPT", "version", item.path("version").asInt(), "fields",
							Map.of("conflict", "NONE", "confidentiality", true)))
			.ok();
	}

	private Callable<ApiReply> claim(String username, String step) {
		return () -> this.api.as(username).post("/work-items/" + step + "/claim", Map.of());
	}

	private Callable<ApiReply> submit(String step) {
		JsonNode item = this.api.as(SonLa.CLERK).get("/work-items/" + step).ok();
		return () -> this.api.as(item.path("assignee").asString(""))
			.post("/work-items/" + step + "/complete",
					Map.of("decision", "SUBMIT", "version", item.path("version").asInt(), "fields",
							Map.of("general", "Nhất trí với nội dung", "conclusion", "AGREE", "confirmed", true)));
	}

}

package vn.phanbien.stories;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiWalker.Move;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case of each kind, by each way of working and through each door comes to its end by
 * what the API says of its steps.
 */
@SuppressWarnings("NullAway.Init")
abstract class WholePathStory {

	@Autowired
	private ApiClient api;

	@ParameterizedTest
	@CsvSource({ "CRITIQUE,COUNCIL,ASSIGNED", "CRITIQUE,WORKSHOP,ORDERED", "CRITIQUE,WRITTEN,SELF_PROPOSED",
			"CONSULT,COUNCIL,ORDERED", "CONSULT,WORKSHOP,SELF_PROPOSED", "CONSULT,WRITTEN,ASSIGNED",
			"SOCIAL_APPRAISAL,COUNCIL,SELF_PROPOSED", "SOCIAL_APPRAISAL,WORKSHOP,ASSIGNED",
			"SOCIAL_APPRAISAL,WRITTEN,ORDERED" })
	void closesEachKindOfCase(String kind, String way, String door) {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = switch (door) {
			case "ASSIGNED" -> sonLa.assigned(kind);
			case "ORDERED" -> sonLa.ordered(kind);
			default -> sonLa.proposed(kind);
		};
		String plan = sonLa.walkTo(caseNumber, "Task_PreparePlan");
		plan(plan, way);

		List<Move> moves = sonLa.walker().walkToTheEnd(caseNumber);

		assertThat(sonLa.state(caseNumber)).isEqualTo("CLOSED");
		assertThat(moves).extracting(Move::step)
			.contains("Task_OpenRound", "Task_SubmitCritique", "Task_ApproveReport", "Task_Acknowledge");
		assertThat(moves.stream().anyMatch((move) -> move.step().equals("Task_HoldMeeting")))
			.isEqualTo(!way.equals("WRITTEN"));
	}

	@Test
	void goesEachWayBackOnce() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		Map<String, AtomicBoolean> taken = Map.ofEntries(once("Task_DirectHandling=ASK_CLARIFICATION"),
				once("Task_CheckDossier=INCOMPLETE"), once("Task_ApproveCouncil=RETURN"),
				once("Task_AnswerInvitation=DECLINE"), once("Task_HoldMeeting=POSTPONE"),
				once("Task_DecideRound=ANOTHER_ROUND"), once("Task_ConfirmReport=RETURN"),
				once("Task_CheckContent=RETURN"), once("Task_CheckFormat=RETURN"),
				once("Task_ApproveReport=RETURN_TO_CONFIRM"), once("Task_IssueReport=RETURN"),
				once("Task_CloseFile=REOPEN_ROUND"));

		List<Move> moves = sonLa.walker().deciding((item) -> wayBack(item, taken)).walkToTheEnd(caseNumber);

		assertThat(sonLa.state(caseNumber)).isEqualTo("CLOSED");
		assertThat(moves).extracting((move) -> move.step() + "=" + move.decision()).containsAll(taken.keySet());
	}

	@Test
	void takesTextsOfAnyAllowedLength() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		Map<String, AtomicBoolean> taken = Map.ofEntries(once("Task_DirectHandling=ASK_CLARIFICATION"),
				once("Task_CheckDossier=INCOMPLETE"), once("Task_ApproveCouncil=RETURN"),
				once("Task_AnswerInvitation=DECLINE"), once("Task_HoldMeeting=POSTPONE"),
				once("Task_ConfirmReport=RETURN"), once("Task_CheckPayments=RETURN"));

		sonLa.walker().fullest().deciding((item) -> wayBack(item, taken)).walkToTheEnd(caseNumber);

		assertThat(sonLa.state(caseNumber)).isEqualTo("CLOSED");
	}

	@Test
	void returnsALetterForAsManyReasonsAsFit() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");

		sonLa.walker()
			.fullest()
			.deciding((item) -> Optional.of("RETURN_TO_SENDER"))
			.walkUntil(caseNumber, (theCase) -> theCase.path("state").asString("").equals("DECLINED"));

		assertThat(sonLa.state(caseNumber)).isEqualTo("DECLINED");
	}

	private static Map.Entry<String, AtomicBoolean> once(String way) {
		return Map.entry(way, new AtomicBoolean());
	}

	private static Optional<String> wayBack(JsonNode item, Map<String, AtomicBoolean> taken) {
		String step = item.path("step").asString("");
		return taken.entrySet()
			.stream()
			.filter((way) -> way.getKey().startsWith(step + "="))
			.filter((way) -> way.getValue().compareAndSet(false, true))
			.map((way) -> way.getKey().substring(step.length() + 1))
			.findFirst();
	}

	private void plan(String workItem, String way) {
		JsonNode item = this.api.as(SonLa.OFFICER).get("/work-items/" + workItem).ok();
		this.api.as(SonLa.OFFICER)
			.post("/work-items/" + workItem + "/complete",
					Map.of("decision", "SUBMIT", "version", item.path("version").asInt(), "fields",
							Map.of("way", way, "rounds", 1, "critiqueDays", 5, "budget",
									List.of(Map.of("purpose", "Hội nghị", "amount", 1_000_000)))))
			.ok();
	}

}

package vn.phanbien.stories;

import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is typed is kept whole until it is decided, and no draft replaces another one
 * unseen.
 */
@SuppressWarnings("NullAway.Init")
abstract class DraftStory {

	private static final Map<String, ?> PAPER = Map.of("signer", Map.of("name", "Ông Ký", "title", "Chủ tịch"), "date",
			"2026-01-05");

	@Autowired
	private ApiClient api;

	@Test
	void keepsReasonPaperAndDecisionBesideTheFields() {
		String step = openStep();

		save(step, Map.of("fields", Map.of("note", "Khảo sát hai huyện"), "comment", "Làm trong quý này", "onPaper",
				PAPER, "decision", "SUBMIT"))
			.ok();

		JsonNode item = read(step);
		assertThat(field(item, "note").asString("")).isEqualTo("Khảo sát hai huyện");
		assertThat(item.path("draft").path("comment").asString("")).isEqualTo("Làm trong quý này");
		assertThat(item.path("draft").path("onPaper").path("signer").path("name").asString("")).isEqualTo("Ông Ký");
		assertThat(item.path("draft").path("onPaper").path("date").asString("")).isEqualTo("2026-01-05");
		assertThat(item.path("draft").path("decision").asString("")).isEqualTo("SUBMIT");
		assertThat(item.path("draft").path("savedAt").asString("")).isNotEmpty();
	}

	@Test
	void refusesADraftThatHasNotSeenTheLatestOne() {
		String step = openStep();
		save(step, Map.of("comment", "một", "version", 0)).ok();
		save(step, Map.of("comment", "hai", "version", 1)).ok();

		JsonNode refusal = save(step, Map.of("comment", "cũ", "version", 1)).refused(409);

		assertThat(refusal.path("code").asString("")).isEqualTo("draftOvertaken");
		assertThat(read(step).path("draft").path("comment").asString("")).isEqualTo("hai");
		assertThat(read(step).path("draft").path("version").asInt()).isEqualTo(2);
	}

	@Test
	void takesADraftThatAsksForNoVersion() {
		String step = openStep();
		save(step, Map.of("comment", "một")).ok();

		save(step, Map.of("comment", "hai")).ok();

		assertThat(read(step).path("draft").path("comment").asString("")).isEqualTo("hai");
	}

	@Test
	void showsAClearedFieldAsCleared() {
		String step = openStep();
		save(step, Map.of("fields", Map.of("note", "Khảo sát"))).ok();

		save(step, Map.of("fields", Map.of("note", ""))).ok();

		assertThat(field(read(step), "note").asString("")).isEmpty();
	}

	@Test
	void refusesMoreThanADraftHolds() {
		JsonNode refusal = save(openStep(), Map.of("comment", "x".repeat(4001))).refused(422);

		assertThat(refusal.path("errors").path(0).path("field").asString("")).isEqualTo("comment");
	}

	@Test
	void forgetsTheDraftOfADoneStep() {
		String step = openStep();
		save(step, Map.of("comment", "một")).ok();
		this.api.as(SonLa.OFFICER)
			.post("/work-items/" + step + "/complete",
					Map.of("decision", "SUBMIT", "version", read(step).path("version").asInt(), "fields",
							Map.of("way", "WRITTEN", "rounds", 1, "critiqueDays", 5)))
			.ok();

		assertThat(read(step).path("draft").isNull()).isTrue();
		assertThat(save(step, Map.of("comment", "hai")).refused(409).path("code").asString(""))
			.isEqualTo("alreadyDone");
	}

	private String openStep() {
		SonLa sonLa = new SonLa(this.api);
		return sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_PreparePlan");
	}

	private ApiReply save(String step, Map<String, ?> draft) {
		return this.api.as(SonLa.OFFICER).put("/work-items/" + step + "/draft", draft);
	}

	private JsonNode read(String step) {
		return this.api.as(SonLa.OFFICER).get("/work-items/" + step).ok();
	}

	private static JsonNode field(JsonNode item, String name) {
		return item.path("fields")
			.valueStream()
			.filter((field) -> field.path("name").asString("").equals(name))
			.findFirst()
			.orElseThrow()
			.path("value");
	}

}

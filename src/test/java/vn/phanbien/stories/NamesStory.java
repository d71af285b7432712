package vn.phanbien.stories;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody finds out which user names there are.
 */
@SuppressWarnings("NullAway.Init")
abstract class NamesStory {

	private static final String NOBODY = "khong-co-ai";

	private static final String STRANGER = "th-chutich";

	@Autowired
	private ApiClient api;

	@Test
	void giveNothingAwayToWhoeverMayNotGiveTheStep() {
		SonLa sonLa = new SonLa(this.api);
		String step = sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckDossier");

		assertThat(give("th-chutich", step, NOBODY).status()).isEqualTo(404);
		assertThat(give("th-chutich", step, SonLa.OFFICER).status()).isEqualTo(404);
		assertThat(give(SonLa.OFFICER, step, NOBODY).status()).isEqualTo(403);
		assertThat(give(SonLa.OFFICER, step, STRANGER).status()).isEqualTo(403);
	}

	@Test
	void areAnsweredAlikeWhetherTheyAreUnknownOrSomebodyElses() {
		SonLa sonLa = new SonLa(this.api);
		String step = sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckDossier");

		String unknown = give(SonLa.LEADER, step, NOBODY).refused(422).path("errors").toString();
		String stranger = give(SonLa.LEADER, step, STRANGER).refused(422).path("errors").toString();

		assertThat(stranger.replace(STRANGER, NOBODY)).isEqualTo(unknown);
	}

	@Test
	void signLettersOnlyForTheirOwnSide() {
		JsonNode unknown = assign(NOBODY).refused(422).path("errors");
		JsonNode stranger = assign(STRANGER).refused(422).path("errors");

		assertThat(unknown.path(0).path("field").asString("")).isEqualTo("letter.signerUser");
		assertThat(stranger).isEqualTo(unknown);
		assign("lanhdaoubnd").ok();
		assign(SonLa.LEADER).ok();
	}

	private ApiReply give(String by, String step, String to) {
		return this.api.as(by).post("/work-items/" + step + "/assign", Map.of("user", to, "version", 0));
	}

	private ApiReply assign(String signer) {
		Map<String, Object> letter = new HashMap<>(SonLa.letter("UBND-KT"));
		letter.put("signerUser", signer);
		return this.api.as(SonLa.AUTHORITY)
			.post("/assignments", Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", "Đề án cấp nước",
					"workingDays", 30, "letter", letter));
	}

}

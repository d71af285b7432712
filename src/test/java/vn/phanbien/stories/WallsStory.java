package vn.phanbien.stories;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
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

	private static byte[] pdf() {
		return SmallPdf.titled("Đề án");
	}

}

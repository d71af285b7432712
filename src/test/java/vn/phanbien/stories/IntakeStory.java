package vn.phanbien.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is wrong with a new case is said beside its field, and nothing is opened.
 */
@SuppressWarnings("NullAway.Init")
abstract class IntakeStory {

	@Autowired
	private ApiClient api;

	@Test
	void namesEveryFieldThatLacks() {
		JsonNode refusal = this.api.as(SonLa.CLERK).post("/assignments", Map.of("entryRoute", "ORDERED")).refused(422);

		assertThat(fields(refusal)).contains("kind", "title", "orderingAgency");
	}

	@Test
	void refusesSecretLetters() {
		Map<String, Object> body = new HashMap<>(body());
		body.put("letter", Map.of("number", "12/MẬT-UBND", "date", "2026-01-05"));

		JsonNode refusal = this.api.as(SonLa.AUTHORITY).post("/assignments", body).refused(422);

		assertThat(refusal.toString())
			.contains("Văn bản mật: đăng ký theo quy định về bảo vệ bí mật nhà nước, không nhập vào hệ thống.");
	}

	@Test
	void opensSeveralCasesFromOneLetter() {
		Map<String, Object> first = new HashMap<>(body());
		first.put("letter", SonLa.letter("UBND-TH"));
		JsonNode opened = this.api.as(SonLa.AUTHORITY).post("/assignments", first).ok();
		Map<String, Object> second = new HashMap<>(body());
		second.put("letterId", opened.path("letterId").asLong());

		JsonNode next = this.api.as(SonLa.AUTHORITY).post("/assignments", second).ok();

		assertThat(next.path("letterId")).isEqualTo(opened.path("letterId"));
		assertThat(next.path("caseNumber")).isNotEqualTo(opened.path("caseNumber"));
	}

	@Test
	void registersWithTheIntakeWhenTheClerkOpensFromPaper() {
		SonLa sonLa = new SonLa(this.api);

		String caseNumber = sonLa.ordered("CRITIQUE");

		assertThat(sonLa.openSteps(caseNumber, "Task_RegisterLetter")).isEmpty();
		assertThat(sonLa.openSteps(caseNumber, "Task_DirectHandling")).hasSize(1);
	}

	@Test
	void keepsDoorsToThoseWhoseTheyAre() {
		Map<String, Object> body = new HashMap<>(body());
		body.put("entryRoute", "SELF_PROPOSED");

		this.api.as(SonLa.AUTHORITY).post("/assignments", body).refused(403);
		this.api.as("chuyengia1").post("/assignments", body()).refused(403);
	}

	@Test
	void takesWorkThatWasDoneBeforeTheLetterWithAReason() {
		Map<String, Object> body = new HashMap<>(body());
		body.put("deadline", "2020-03-31");
		JsonNode past = this.api.as(SonLa.AUTHORITY).post("/assignments", body).refused(422);
		assertThat(fields(past)).containsExactly("deadline");
		body.put("alreadyCarriedOut", true);
		JsonNode reason = this.api.as(SonLa.AUTHORITY).post("/assignments", body).refused(422);
		assertThat(fields(reason)).containsExactly("reason");
		body.put("reason", "Hội nghị đã họp trước ngày văn bản");

		ApiReply opened = this.api.as(SonLa.AUTHORITY).post("/assignments", body);

		assertThat(opened.status()).isEqualTo(201);
		assertThat(opened.headers().firstValue("Location")).isPresent();
	}

	private static Map<String, Object> body() {
		return Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", "Đề án tái cơ cấu ngành nông nghiệp");
	}

	private static List<String> fields(JsonNode refusal) {
		return refusal.path("errors").valueStream().map((error) -> error.path("field").asString("")).toList();
	}

}

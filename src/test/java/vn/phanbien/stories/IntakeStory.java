package vn.phanbien.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.SmallPdf;
import vn.phanbien.support.ApiUser;

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
	void dropsCharactersThatNoDatabaseTakes() {
		Map<String, Object> body = new HashMap<>(body());
		body.put("title", "Đề án hạn\0 hán");

		JsonNode opened = this.api.as(SonLa.AUTHORITY).post("/assignments", body).ok();

		String caseNumber = opened.path("caseNumber").asString();
		assertThat(this.api.as(SonLa.AUTHORITY).get("/assignments/" + caseNumber).ok().path("title").asString())
			.isEqualTo("Đề án hạn hán");
		assertThat(this.api.as(SonLa.AUTHORITY).get("/search?q=h%00an").ok().path("items").isArray()).isTrue();
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
	void takesTheNumberThatTheClerkGivesAndGoesOnFromIt() {
		SonLa sonLa = new SonLa(this.api);
		int next = register(Map.of()).path("incomingNumber").asInt() + 1;

		assertThat(register(Map.of("incomingNumber", next + 20)).path("incomingNumber").asInt()).isEqualTo(next + 20);

		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.openSteps(caseNumber, "Task_RegisterLetter").get(0);
		JsonNode fields = this.api.as(SonLa.CLERK).get("/work-items/" + step).ok().path("fields");
		assertThat(fields.valueStream()
			.filter((field) -> field.path("name").asString("").equals("incomingNumber"))
			.map((field) -> field.path("value").asInt())).containsExactly(next + 21);
	}

	@Test
	void takesNoNumberOfItsOwnForALetterThatOtherSoftwareHasRegistered() {
		JsonNode letter = register(Map.of("otherSystemNumber", "418", "arrivalDate", "2026-01-06"));

		assertThat(letter.path("state").asString("")).isEqualTo("REGISTERED");
		assertThat(letter.path("otherSystemNumber").asString("")).isEqualTo("418");
		assertThat(letter.path("arrivalDate").asString("")).isEqualTo("2026-01-06");
		assertThat(letter.path("incomingNumber").isNull()).isTrue();
	}

	@Test
	void saysBesideTheLetterWhatTheRegisterRefuses() {
		Map<String, Object> body = new HashMap<>(body());
		body.put("orderingAgency", "SL-SKHCN");
		Map<String, Object> letter = new HashMap<>(SonLa.letter("SKHCN-VP"));
		letter.put("arrivalDate", "2999-01-01");
		letter.put("otherSystemNumber", "x".repeat(101));
		body.put("letter", letter);

		assertThat(fields(this.api.as(SonLa.CLERK).post("/assignments", body).refused(422)))
			.containsExactly("letter.arrivalDate", "letter.otherSystemNumber");
		letter.put("otherSystemNumber", "418");
		assertThat(fields(this.api.as(SonLa.CLERK).post("/assignments", body).refused(422)))
			.containsExactly("letter.arrivalDate");
		assertThat(this.api.as(SonLa.CLERK).get("/letters?q=" + letter.get("number")).ok().path("items")).isEmpty();
	}

	@Test
	void leadsFromASecondLetterToTheFirst() {
		SonLa sonLa = new SonLa(this.api);
		Map<String, Object> body = new HashMap<>(body());
		body.put("letter", SonLa.letter("UBND-NC"));
		JsonNode first = this.api.as(SonLa.AUTHORITY).post("/assignments", body).ok();

		JsonNode second = this.api.as(SonLa.AUTHORITY).post("/assignments", body).ok();

		assertThat(first.path("duplicateOf").isNull()).isTrue();
		assertThat(second.path("duplicateOf")).isEqualTo(first.path("letterId"));
		String step = sonLa.openSteps(second.path("caseNumber").asString(""), "Task_RegisterLetter").get(0);
		assertThat(this.api.as(SonLa.CLERK).get("/work-items/" + step).ok().path("notices").toString())
			.contains(first.path("caseNumber").asString(""));
	}

	/** Opens a case from paper and reads its letter. */
	private JsonNode register(Map<String, ?> registration) {
		Map<String, Object> body = new HashMap<>(body());
		Map<String, Object> letter = new HashMap<>(SonLa.letter("SKHCN-TT"));
		letter.putAll(registration);
		body.put("orderingAgency", "SL-SKHCN");
		body.put("letter", letter);
		JsonNode opened = this.api.as(SonLa.CLERK).post("/assignments", body).ok();
		return this.api.as(SonLa.CLERK).get("/letters/" + opened.path("letterId").asLong()).ok();
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

	@Test
	void actsForTheOrganisationThatIsNamed() {
		Map<String, Object> body = new HashMap<>(body());
		body.put("actingFor", "TH-UBND");
		JsonNode refusal = this.api.as(SonLa.AUTHORITY).post("/assignments", body).refused(422);
		assertThat(fields(refusal)).containsExactly("actingFor");
		body.put("actingFor", "SL-UBND");

		this.api.as(SonLa.AUTHORITY).post("/assignments", body).ok();
	}

	@Test
	void givesTheExpertsWhatTheClerkRecordsForAnAgencyThatWorksOnPaper() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.ordered("CRITIQUE");
		sonLa.walker()
			.deciding((step) -> step.path("step").asString("").equals("Task_CheckDossier") ? Optional.of("INCOMPLETE")
					: Optional.empty())
			.leaving("Task_SupplyDossier")
			.walkUntil(caseNumber, (theCase) -> !sonLa.openSteps(caseNumber, "Task_SupplyDossier").isEmpty());
		ApiUser clerk = this.api.as(SonLa.CLERK);
		String documents = "/assignments/" + caseNumber + "/documents";
		String supplement = file(clerk, documents, "phu-luc.pdf");
		String scan = file(clerk, documents, "cong-van.pdf");
		String step = sonLa.openSteps(caseNumber, "Task_SupplyDossier").get(0);

		JsonNode empty = clerk
			.post("/work-items/" + step + "/complete", Map.of("decision", "SUBMIT", "version",
					clerk.get("/work-items/" + step).ok().path("version").asInt(), "onPaper", Map.of("signer",
							Map.of("name", "Giám đốc Sở", "title", "Giám đốc"), "date", "2026-01-06", "file", scan)))
			.refused(422);
		assertThat(fields(empty)).containsExactly("note");
		clerk
			.post("/work-items/" + step + "/complete", Map.of("decision", "SUBMIT", "version",
					clerk.get("/work-items/" + step).ok().path("version").asInt(), "fields",
					Map.of("files", List.of(supplement)), "onPaper", Map.of("signer",
							Map.of("name", "Giám đốc Sở", "title", "Giám đốc"), "date", "2026-01-06", "file", scan)))
			.ok();

		JsonNode kept = clerk.get(documents).ok();
		assertThat(kept.path("items").valueStream())
			.filteredOn((item) -> item.path("id").asString("").equals(supplement))
			.extracting((item) -> item.path("kind").asString(""))
			.containsExactly("SUPPLEMENT");
	}

	private static String file(ApiUser user, String path, String name) {
		return user.upload(path, name, SmallPdf.titled(name), Map.of()).ok().path("id").asString("");
	}

	private static Map<String, Object> body() {
		return Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", "Đề án tái cơ cấu ngành nông nghiệp");
	}

	private static List<String> fields(JsonNode refusal) {
		return refusal.path("errors").valueStream().map((error) -> error.path("field").asString("")).toList();
	}

}

package vn.phanbien.stories;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.Workplace;
import vn.phanbien.support.AddedExperts;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiUser;
import vn.phanbien.support.SqlLog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ties are looked for before anybody is invited, and a person decides about them: over
 * the API, from the composer to the council's part of the case.
 */
@SuppressWarnings("NullAway.Init")
abstract class ConflictGateStory {

	private static final String DRAFTER = "Trung tâm Quy hoạch vùng cao";

	private static final LocalDate LEFT = LocalDate.now(ZoneOffset.UTC).minusYears(3);

	@Autowired
	private ApiClient api;

	@Autowired
	private SqlLog sql;

	@Autowired
	private AddedExperts experts;

	@AfterEach
	void takeOutOfUse() {
		this.experts.takeOutOfUse();
	}

	@Test
	void keepsSomebodyWithTiesOnlyByARecordedDecision() {
		Expert tied = this.experts.add("Vũ Thị Quy Hoạch",
				new ExpertDetails(Set.of(), List.of(),
						List.of(new Workplace(DRAFTER + " tỉnh Sơn La", null, null, LEFT)), List.of(), List.of(), null,
						null, null));
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.open(SonLa.AUTHORITY,
				Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", "Quy hoạch vùng cao có mối liên hệ",
						"draftingAgency", DRAFTER, "workingDays", 30, "letter", SonLa.letter("UBND-QH")));
		ApiUser officer = this.api.as(SonLa.OFFICER);
		String step = sonLa.walkTo(caseNumber, "Task_ComposeCouncil");
		JsonNode item = officer.get("/work-items/" + step).ok();
		ObjectNode fields = proposed(item);

		assertThat(fields.path("seats").toString()).doesNotContain("\"" + tied.id() + "\"");

		ObjectNode row = fields.withArray("seats")
			.addObject()
			.put("role", "MEMBER")
			.put("expert", tied.id().toString());
		JsonNode refusal = officer.post("/work-items/" + step + "/complete", answer(item, fields)).refused(422);

		assertThat(refusal.path("errors").toString()).contains(DRAFTER + " tỉnh Sơn La").contains("cần kiểm tra");

		row.put("keep", "Người duy nhất am hiểu vùng cao");
		officer.post("/work-items/" + step + "/complete", answer(item, fields)).ok();

		JsonNode seat = seatOf(officer.get("/assignments/" + caseNumber + "/council").ok(), tied.name());
		assertThat(seat.path("declared").asString("")).isEqualTo("UNASKED");
		assertThat(seat.path("kept").path("reason").asString("")).isEqualTo("Người duy nhất am hiểu vùng cao");
		assertThat(seat.path("conflicts")).singleElement().satisfies((tie) -> {
			assertThat(tie.path("ground").asString("")).isEqualTo("WORKS_FOR_DRAFTER");
			assertThat(tie.path("strength").asString("")).isEqualTo("LIKELY");
			assertThat(tie.path("source").asString("")).isEqualTo("REGISTRY");
			assertThat(tie.path("until").asString("")).isEqualTo(LEFT.toString());
		});
		String approval = sonLa.walkTo(caseNumber, "Task_ApproveCouncil");
		assertThat(this.api.as(SonLa.LEADER).get("/work-items/" + approval).ok().toString())
			.contains("Người duy nhất am hiểu vùng cao");
		sonLa.walkTo(caseNumber, "Task_DecideRound");
		String meetings = "/assignments/" + caseNumber + "/meetings";
		String minutes = meetings + "/" + officer.get(meetings).ok().path("items").path(0).path("id").asString();
		assertThat(SonLa.word(officer.get(minutes + ".docx"))).contains("XEM XÉT XUNG ĐỘT LỢI ÍCH",
				tied.name() + ": Công tác tại cơ quan soạn thảo", "Người duy nhất am hiểu vùng cao");
	}

	@Test
	void composesFromHundredsWithAsManyStatementsAsFromAFew() {
		SonLa sonLa = new SonLa(this.api);
		String step = sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_ComposeCouncil");
		ApiUser officer = this.api.as(SonLa.OFFICER);
		officer.get("/work-items/" + step).ok();
		int few = this.sql.statementsOf(() -> officer.get("/work-items/" + step).ok()).size();
		IntStream.range(0, 300).forEach((n) -> this.experts.add("Chuyên Gia Số " + n, ExpertDetails.NONE));

		List<String> many = this.sql.statementsOf(() -> officer.get("/work-items/" + step).ok());

		assertThat(many).hasSizeLessThanOrEqualTo(few).hasSizeLessThanOrEqualTo(60);
	}

	private static ObjectNode proposed(JsonNode item) {
		ObjectNode fields = JsonNodeFactory.instance.objectNode();
		item.path("fields").forEach((field) -> {
			if (!field.path("value").isMissingNode() && !field.path("value").isNull()) {
				fields.set(field.path("name").asString(""), field.path("value").deepCopy());
			}
		});
		return fields;
	}

	private static Map<String, Object> answer(JsonNode item, ObjectNode fields) {
		return Map.of("decision", "SUBMIT", "fields", fields, "version", item.path("version").asInt());
	}

	private static JsonNode seatOf(JsonNode council, String name) {
		for (JsonNode seat : council.path("seats")) {
			if (seat.path("name").asString("").equals(name)) {
				return seat;
			}
		}
		throw new AssertionError(council.toString());
	}

}

package vn.phanbien.stories;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
 * Surveys and conferences beside the meetings that close the rounds: arranged, changed,
 * called off and recorded over the API.
 */
@SuppressWarnings("NullAway.Init")
abstract class FurtherMeetingsStory {

	private static final Instant AHEAD = Instant.parse("2036-03-03T01:00:00Z");

	@Autowired
	private ApiClient api;

	@Test
	void invitesChangesAndCallsOff() {
		String caseNumber = planned();
		JsonNode made = arrange(caseNumber, call("FIELD_SURVEY", AHEAD));
		String meeting = meetings(caseNumber) + "/" + made.path("id").asString();

		assertThat(calendar(meeting))
			.contains("METHOD:PUBLISH", "SEQUENCE:0", "DTSTART;TZID=Asia/Ho_Chi_Minh:20360303T08")
			.doesNotContain("Giám đốc Sở Xây dựng");
		assertThat(word(meeting + "/invitation.docx?khach=khach-1"))
			.contains("GIẤY MỜI", "/GM-LHH", "- Lưu: VT, TVPB.", "Ông Trần Văn Mời, Giám đốc Sở Xây dựng",
					"08:00 03/03/2036", "Bến thuyền")
			.doesNotContain("Ban quản lý chợ");
		officer(meeting + "/invitation.docx?khach=khach-3").refused(404);

		Map<String, Object> moved = call("FIELD_SURVEY", AHEAD.plus(1, ChronoUnit.DAYS));
		moved.put("version", made.path("version").asInt());
		int version = this.api.as(SonLa.OFFICER).put(meeting, moved).ok().path("version").asInt();
		this.api.as(SonLa.OFFICER).put(meeting, moved).refused(409);

		assertThat(calendar(meeting)).contains("SEQUENCE:1", "20360304T08");
		assertThat(version).isGreaterThan(made.path("version").asInt());
		this.api.as(SonLa.OFFICER)
			.post(meeting + "/call-off", Map.of("reason", "Bận", "version", version - 1))
			.refused(409);
		this.api.as(SonLa.OFFICER).post(meeting + "/call-off", Map.of("reason", " ", "version", version)).refused(422);
		this.api.as(SonLa.OFFICER)
			.post(meeting + "/call-off", Map.of("reason", "Đường sạt lở", "version", version))
			.ok();
		assertThat(calendar(meeting)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3");
		officer(meeting + "/invitation.docx").refused(409);
		assertThat(listed(caseNumber).path("calledOff").asString("")).isEqualTo("Đường sạt lở");
		moved.put("version", version + 1);
		this.api.as(SonLa.OFFICER).put(meeting, moved).refused(409);
	}

	@Test
	void recordsWhatCameOfASurvey() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = planned();
		sonLa.walkTo(caseNumber, "Task_OpenRound");
		Instant yesterday = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
		JsonNode made = arrange(caseNumber, call("FIELD_SURVEY", yesterday));
		String meeting = meetings(caseNumber) + "/" + made.path("id").asString();
		JsonNode seats = officer("/assignments/" + caseNumber + "/council").ok().path("seats");
		long seat = seats.path(seats.size() - 1).path("id").asLong();
		Map<String, Object> outcome = new HashMap<>(Map.of("startedAt", yesterday.toString(), "endedAt",
				yesterday.minusSeconds(60).toString(), "proceedings", "Bờ sông sạt lở 40 m", "present", List.of(seat),
				"version", made.path("version").asInt()));

		assertThat(this.api.as(SonLa.OFFICER).post(meeting + "/outcome", outcome).refused(422).toString())
			.contains("endedAt");
		outcome.put("endedAt", yesterday.plusSeconds(3600).toString());
		outcome.put("present", List.of(seat, 987654));
		assertThat(this.api.as(SonLa.OFFICER).post(meeting + "/outcome", outcome).refused(422).toString())
			.contains("present");
		outcome.put("present", List.of(seat));
		outcome.put("guests", "Trưởng bản");
		this.api.as(SonLa.OFFICER).post(meeting + "/outcome", outcome).ok();

		assertThat(listed(caseNumber).path("minutes").path("present").asInt()).isOne();
		assertThat(listed(caseNumber).path("minutes").path("guests").asString("")).isEqualTo("Trưởng bản");
		assertThat(word(meetings(caseNumber) + "/" + made.path("id").asString() + ".docx"))
			.contains("BIÊN BẢN", "Khảo sát thực tế", "Bờ sông sạt lở 40 m", "/BB-LHH", "Cuộc khảo sát kết thúc",
					"- Lưu: VT, TVPB.")
			.doesNotContain("Chủ trì:");
		sonLa.walkTo(caseNumber, "Task_HoldMeeting");
		this.api.as(SonLa.OFFICER).post(meeting + "/outcome", outcome).refused(409);
	}

	@Test
	void leavesTheMeetingThatClosesARoundToItsStep() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = planned();
		sonLa.walkTo(caseNumber, "Task_HoldMeeting");
		String closing = meetings(caseNumber) + "/" + listed(caseNumber).path("id").asString();

		Map<String, Object> call = call("COUNCIL", AHEAD);
		call.put("version", 0);
		this.api.as(SonLa.OFFICER).put(closing, call).refused(409);
		this.api.as(SonLa.OFFICER).post(closing + "/call-off", Map.of("reason", "Bận", "version", 0)).refused(409);
	}

	@ParameterizedTest
	@ValueSource(strings = { "th-chuyenvien", "ketoan", SonLa.AUTHORITY, "trunguong", "chuyengia9" })
	void isNobodyElsesBusiness(String stranger) {
		String caseNumber = planned();
		String made = meetings(caseNumber) + "/" + arrange(caseNumber, call("CONFERENCE", AHEAD)).path("id").asString();

		this.api.as(stranger).post(meetings(caseNumber), call("CONFERENCE", AHEAD)).refused(404);
		this.api.as(stranger).post(made + "/call-off", Map.of("reason", "Bận", "version", 0)).refused(404);
		assertThat(this.api.as(stranger).get(made + "/invitation.docx").status()).isEqualTo(404);
		assertThat(this.api.as(stranger).get(made + ".ics").status()).isEqualTo(404);
	}

	@Test
	void saysWhatIsWrongBesideEachField() {
		String meetings = meetings(planned());

		assertThat(this.api.as(SonLa.OFFICER)
			.post(meetings, Map.of("items", List.of(Map.of("title", " ", "voted", true))))
			.refused(422)
			.toString()).contains("\"form\"", "\"startsAt\"", "\"items\"");
		Map<String, Object> nowhere = call("WORKSHOP", AHEAD);
		nowhere.put("place", "  ");
		assertThat(this.api.as(SonLa.OFFICER).post(meetings, nowhere).refused(422).toString()).contains("\"place\"");
		nowhere.put("link", "javascript:alert(1)");
		assertThat(this.api.as(SonLa.OFFICER).post(meetings, nowhere).refused(422).toString()).contains("\"link\"");
		nowhere.put("link", "https://hop.example/1");
		nowhere.put("items", Arrays.asList((Object) null));
		assertThat(this.api.as(SonLa.OFFICER).post(meetings, nowhere).refused(422).toString()).contains("\"items\"");
		nowhere.put("items", List.of(Map.of("title", "Dài", "minutes", 601, "voted", false)));
		assertThat(this.api.as(SonLa.OFFICER).post(meetings, nowhere).refused(422).toString()).contains("\"items\"");
		Map<String, Object> crowded = call("WORKSHOP", AHEAD);
		crowded.put("place", "x".repeat(501));
		assertThat(this.api.as(SonLa.OFFICER).post(meetings, crowded).refused(422).toString()).contains("\"place\"");
	}

	private String planned() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walkTo(caseNumber, "Task_ComposeCouncil");
		return caseNumber;
	}

	private static Map<String, Object> call(String form, Instant start) {
		return new HashMap<>(Map.of("form", form, "startsAt", start.toString(), "place", "Bến thuyền", "items",
				List.of(Map.of("title", "Xem hiện trạng bờ sông", "voted", false)), "invitees",
				List.of(Map.of("name", "Ông Trần Văn Mời", "body", "Giám đốc Sở Xây dựng"),
						Map.of("name", "Ban quản lý chợ"))));
	}

	private JsonNode arrange(String caseNumber, Map<String, Object> call) {
		return this.api.as(SonLa.OFFICER).post(meetings(caseNumber), call).ok();
	}

	private static String meetings(String caseNumber) {
		return "/assignments/" + caseNumber + "/meetings";
	}

	private ApiReply officer(String path) {
		return this.api.as(SonLa.OFFICER).get(path);
	}

	private JsonNode listed(String caseNumber) {
		JsonNode items = officer(meetings(caseNumber)).ok().path("items");
		return items.path(items.size() - 1);
	}

	private String calendar(String meeting) {
		ApiReply reply = officer(meeting + ".ics");
		assertThat(reply.status()).isEqualTo(200);
		return new String(reply.content(), StandardCharsets.UTF_8).replace("\r\n ", "");
	}

	private String word(String path) {
		return SonLa.word(officer(path));
	}

}

package vn.phanbien.stories;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a union's staff say to each other reaches nobody else.
 */
@SuppressWarnings("NullAway.Init")
abstract class DiscussionWallsStory {

	private static final String WORD = "thihoaxyz";

	@Autowired
	private ApiClient api;

	@Autowired
	private Clock clock;

	@ParameterizedTest
	@ValueSource(strings = { "th-vanthu", "th-chutich", "th-ubnd", "trunguong", "quantri", "quantri-sl", "ketoan",
			SonLa.AUTHORITY, "lanhdaoubnd", "chuyengia9" })
	void doesNotExistForAnybodyElse(String stranger) {
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");

		doesNotExist(stranger, caseNumber);
	}

	@Test
	void doesNotExistForTheExpertOfASeatOfTheCase() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_SubmitCritique");
		String expert = this.api.as(SonLa.CLERK).get("/work-items/" + step).ok().path("assignee").asString("");
		this.api.as(expert).get("/assignments/" + caseNumber).ok();

		doesNotExist(expert, caseNumber);
		this.api.as(SonLa.HEAD).post(comments(caseNumber), Map.of("text", "@" + expert)).refused(422);
	}

	@Test
	void opensToAStandInAsLongAsAStepIsLent() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");
		ApiUser accountant = this.api.as("ketoan");
		String substitution = lendTo(accountant.username());
		try {
			this.api.as(SonLa.HEAD).post(comments(caseNumber), Map.of("text", "@ketoan xem giúp")).ok();

			assertThat(accountant.get(comments(caseNumber)).ok().path("items")).hasSize(1);
			accountant.post("/work-items/" + step + "/read", Map.of()).ok();
			this.api.as(SonLa.HEAD).post(comments(caseNumber), Map.of("text", "@ketoan còn nữa")).ok();
			assertThat(accountant.get("/work-items/" + step).ok().path("unread").asBoolean()).isTrue();
			accountant.post(comments(caseNumber), Map.of("text", "Đã xem")).ok();
		}
		finally {
			this.api.as("quantri-sl").delete("/substitutions/" + substitution);
		}
		accountant.get(comments(caseNumber)).refused(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { SonLa.AUTHORITY, "ketoan", "chuyengia1", "quantri-sl", "th-vanthu" })
	void standsNowhereElse(String stranger) {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		sonLa.walkTo(caseNumber, "Task_CheckDossier");
		String said = this.api.as(SonLa.HEAD)
			.post(comments(caseNumber), Map.of("text", WORD + " @chuyenvien"))
			.ok()
			.path("id")
			.asString("");
		ApiUser user = this.api.as(stranger);

		for (String path : new String[] { "", "/timeline", "/diagram", "/work-items", "/documents" }) {
			assertThat(user.get("/assignments/" + caseNumber + path).text()).doesNotContain(WORD, "discussion");
		}
		for (String list : new String[] { "/search?q=" + WORD, "/assignments?q=" + WORD,
				"/work-items?view=all&q=" + WORD }) {
			assertThat(user.get(list).ok().path("items")).as(list).isEmpty();
		}
		assertThat(user.get("/mentions?limit=200").text()).doesNotContain(WORD, caseNumber);
		user.post("/mentions/" + said + "/read", Map.of()).refused(404);
		assertThat(this.api.as(SonLa.OFFICER).get("/assignments/" + caseNumber).text()).contains(WORD);
		assertThat(this.api.as(SonLa.OFFICER).get("/assignments/" + caseNumber + "/timeline").text())
			.doesNotContain(WORD);
		assertThat(this.api.as(SonLa.OFFICER).get("/search?q=" + WORD).ok().path("items")).isEmpty();
	}

	@Test
	void namesOnlyTheStaffOfTheUnion() {
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");

		JsonNode readers = this.api.as(SonLa.HEAD).get(comments(caseNumber) + "/mentionable").ok().path("items");

		assertThat(readers.valueStream().map((one) -> one.path("username").asString("")))
			.contains(SonLa.CLERK, SonLa.OFFICER, SonLa.LEADER)
			.doesNotContain(SonLa.HEAD, SonLa.AUTHORITY, "ketoan", "quantri-sl", "chuyengia1", "th-vanthu");
	}

	@Test
	void keepsTheCommentsOfOtherCasesApart() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String id = this.api.as(SonLa.HEAD)
			.post(comments(caseNumber), Map.of("text", "Ở đây"))
			.ok()
			.path("id")
			.asString("");
		String elsewhere = comments(sonLa.assigned("CRITIQUE")) + "/" + id;

		this.api.as(SonLa.HEAD).put(elsewhere, Map.of("text", "x", "version", 0)).refused(404);
		this.api.as(SonLa.HEAD).delete(elsewhere + "?version=0").refused(404);
	}

	private void doesNotExist(String stranger, String caseNumber) {
		String path = comments(caseNumber);
		String id = this.api.as(SonLa.HEAD).post(path, Map.of("text", WORD)).ok().path("id").asString("");
		ApiUser user = this.api.as(stranger);

		assertThat(user.get(path).refused(404)).hasToString(
				user.get(comments("PB-SL-2026-9999")).refused(404).toString().replace("PB-SL-2026-9999", caseNumber));
		user.get(path + "/mentionable").refused(404);
		user.post(path, Map.of("text", "Tôi cũng đọc")).refused(404);
		user.post(path, Map.of("text", "")).refused(404);
		user.put(path + "/" + id, Map.of("text", "x", "version", 0)).refused(404);
		user.delete(path + "/" + id + "?version=0").refused(404);
		assertThat(this.api.as(SonLa.HEAD).get(path).ok().path("items")).hasSize(1);
	}

	private String lendTo(String standIn) {
		LocalDate today = WorkingCalendar.today(this.clock);
		return this.api.as(SonLa.OFFICER)
			.post("/substitutions",
					Map.of("standIn", standIn, "from", today.toString(), "to", today.plusDays(1).toString()))
			.ok()
			.path("id")
			.asString("");
	}

	private static String comments(String caseNumber) {
		return "/assignments/" + caseNumber + "/comments";
	}

}

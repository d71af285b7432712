package vn.phanbien.stories;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.SmallPdf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Colleagues handle the work of somebody who is away, as far as they may and no longer
 * than they may.
 */
@SuppressWarnings("NullAway.Init")
abstract class StandingInStory {

	private static final String DEPUTY = "phochutich";

	private static final String ACCOUNTANT = "ketoan";

	private static final String COLLEAGUE = "chuyenvien2";

	@Autowired
	private ApiClient api;

	@Autowired
	private Clock clock;

	private final List<String> given = new ArrayList<>();

	@AfterEach
	void everybodyIsBack() {
		this.given.forEach((id) -> this.api.as("quantri-sl").delete("/substitutions/" + id));
	}

	@Test
	void handsOnHeldStepsAndRecordsIt() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");
		this.api.as(SonLa.OFFICER).post("/work-items/" + step + "/claim", Map.of()).ok();
		complete(COLLEAGUE, step, "COMPLETE").refused(409);

		name(SonLa.OFFICER, COLLEAGUE, Map.of());

		JsonNode item = acting(COLLEAGUE, caseNumber).get(0);
		assertThat(item.path("actingFor").asString("")).isEqualTo(SonLa.OFFICER);
		assertThat(item.path("assignee").asString("")).isEqualTo(SonLa.OFFICER);
		complete(COLLEAGUE, step, "COMPLETE").ok();
		JsonNode done = this.api.as(SonLa.OFFICER).get("/work-items/" + step).ok();
		assertThat(done.path("doneBy").asString("")).isEqualTo("Chuyên viên 2");
		assertThat(done.path("actingFor").asString("")).isEqualTo(SonLa.OFFICER);
		assertThat(this.api.as(SonLa.CLERK).get("/assignments/" + caseNumber + "/timeline").text())
			.contains("Chuyên viên 2 xử lý thay Chuyên viên");
		assertThat(this.api.as(SonLa.AUTHORITY).get("/assignments/" + caseNumber + "/timeline").text())
			.doesNotContain("xử lý thay");
		assertThat(this.api.as(COLLEAGUE).get("/me").ok().path("standsInFor").path(0).asString(""))
			.isEqualTo(SonLa.OFFICER);
	}

	@Test
	void opensTheCaseAsFarAsTheStepNeedsIt() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String other = sonLa.assigned("CRITIQUE");
		String document = this.api.as(SonLa.AUTHORITY)
			.upload("/assignments/" + caseNumber + "/documents", "de-an.pdf", SmallPdf.titled("Đề án"),
					Map.of("kind", "DRAFT"))
			.ok()
			.path("id")
			.asString("");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");
		this.api.as(ACCOUNTANT).get("/documents/" + document).refused(404);
		this.api.as(ACCOUNTANT).get("/work-items/" + step).refused(404);

		name(SonLa.OFFICER, ACCOUNTANT, Map.of());

		assertThat(this.api.as(ACCOUNTANT).get("/documents/" + document)).matches(ApiReply::isOk);
		this.api.as(ACCOUNTANT).post("/work-items/" + step + "/claim", Map.of()).ok();
		assertThat(acting(ACCOUNTANT, caseNumber).get(0).path("assignee").asString("")).isEqualTo(SonLa.OFFICER);
		assertThat(acting(ACCOUNTANT, other)).isEmpty();
		assertThat(this.api.as(ACCOUNTANT).get("/assignments/" + other + "/work-items").ok().path("items")).isEmpty();
		complete(ACCOUNTANT, step, "INCOMPLETE").ok();
		this.api.as(ACCOUNTANT).get("/documents/" + document).refused(404);
	}

	@Test
	void endsAtOnceAndPassesNothingOn() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");
		String first = name(SonLa.OFFICER, ACCOUNTANT, Map.of());
		name(ACCOUNTANT, SonLa.CLERK, Map.of());

		assertThat(acting(ACCOUNTANT, caseNumber)).hasSize(1);
		assertThat(acting(SonLa.CLERK, caseNumber)).isEmpty();
		complete(SonLa.CLERK, step, "COMPLETE").refused(403);
		this.api.as(SonLa.OFFICER).delete("/substitutions/" + first).ok();

		assertThat(acting(ACCOUNTANT, caseNumber)).isEmpty();
		complete(ACCOUNTANT, step, "COMPLETE").refused(404);
		assertThat(cancelled(first).path("cancelledBy").asString("")).isEqualTo("Chuyên viên");
		this.api.as(SonLa.OFFICER).delete("/substitutions/" + first).refused(409);
	}

	@Test
	void countsForTheKindsAndDaysNamed() {
		SonLa sonLa = new SonLa(this.api);
		String critique = sonLa.assigned("CRITIQUE");
		String consulting = sonLa.assigned("CONSULT");
		sonLa.walkTo(critique, "Task_CheckDossier");
		sonLa.walkTo(consulting, "Task_CheckDossier");
		LocalDate tomorrow = WorkingCalendar.today(this.clock).plusDays(1);
		name(SonLa.OFFICER, SonLa.HEAD, Map.of("from", tomorrow.toString(), "to", tomorrow.toString()));
		name(SonLa.OFFICER, ACCOUNTANT, Map.of("kinds", List.of("CONSULT")));

		assertThat(acting(SonLa.HEAD, consulting)).isEmpty();
		assertThat(acting(ACCOUNTANT, critique)).isEmpty();
		assertThat(acting(ACCOUNTANT, consulting)).hasSize(1);
	}

	@Test
	void keepsApprovingStepsForLeadersAndThoseWithAMandate() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_DirectHandling");
		this.api.as(SonLa.LEADER).post("/work-items/" + step + "/claim", Map.of()).ok();
		name(SonLa.LEADER, SonLa.HEAD, Map.of());
		name(SonLa.LEADER, DEPUTY, Map.of());

		assertThat(acting(SonLa.HEAD, caseNumber)).isEmpty();
		complete(SonLa.HEAD, step, "ACCEPT").refused(403);
		assertThat(acting(DEPUTY, caseNumber)).hasSize(1);
		name(SonLa.LEADER, SonLa.HEAD, Map.of("mandate", mandate(SonLa.LEADER)));

		complete(SonLa.HEAD, step, "ACCEPT").ok();
	}

	@Test
	void showsTheMandateToThoseItConcerns() {
		String mandate = mandate(SonLa.LEADER);
		name(SonLa.LEADER, SonLa.HEAD, Map.of("mandate", mandate));

		for (String reader : List.of(SonLa.HEAD, "quantri-sl", DEPUTY)) {
			assertThat(this.api.as(reader).get("/documents/" + mandate)).matches(ApiReply::isOk);
		}
		this.api.as(COLLEAGUE).get("/documents/" + mandate).refused(404);
		this.api.as("quantri").get("/documents/" + mandate).refused(404);
	}

	@Test
	void keepsTheAuthorFromApprovingInALeadersStead() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_ApproveReport");
		name(SonLa.LEADER, SonLa.OFFICER, Map.of("mandate", mandate(SonLa.LEADER)));
		name(SonLa.LEADER, ACCOUNTANT, Map.of("mandate", mandate(SonLa.LEADER)));

		JsonNode barred = this.api.as(SonLa.OFFICER).get("/work-items/" + step).ok();
		assertThat(barred.path("mayComplete").asBoolean()).isFalse();
		assertThat(barred.path("notices").path(0).asString("")).startsWith("Không xử lý thay được");
		complete(SonLa.OFFICER, step, "APPROVE").refused(403);
		complete(ACCOUNTANT, step, "APPROVE").ok();

		assertThat(this.api.as(SonLa.CLERK).get("/assignments/" + caseNumber + "/report").ok().path("trail").toString())
			.contains("\"by\":\"Kế toán\"", "\"actingFor\":\"Chủ tịch\"");
		String issue = sonLa.walkTo(caseNumber, "Task_IssueReport");
		assertThat(this.api.as(SonLa.CLERK).get("/work-items/" + issue).ok().path("fields").toString())
			.contains("\"TUQ\"", "Kế toán");
	}

	@Test
	void leavesWhatExpertsSayToThem() {
		this.api.as("chuyengia1").post("/substitutions", body("chuyengia2", Map.of())).refused(422);
		this.api.as(SonLa.OFFICER).post("/substitutions", body("chuyengia2", Map.of())).refused(422);
		this.api.as(SonLa.OFFICER).post("/substitutions", body("th-chuyenvien", Map.of())).refused(422);
	}

	@Test
	void letsOneOfTwoFinishAStepTogether() throws Exception {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");
		this.api.as(SonLa.OFFICER).post("/work-items/" + step + "/claim", Map.of()).ok();
		name(SonLa.OFFICER, COLLEAGUE, Map.of());
		name(SonLa.OFFICER, ACCOUNTANT, Map.of());

		List<Callable<ApiReply>> calls = List.of(() -> complete(SonLa.OFFICER, step, "COMPLETE"),
				() -> complete(COLLEAGUE, step, "COMPLETE"), () -> complete(ACCOUNTANT, step, "COMPLETE"));
		ExecutorService pool = Executors.newFixedThreadPool(calls.size());
		try {
			List<ApiReply> replies = new ArrayList<>();
			for (Future<ApiReply> reply : pool.invokeAll(calls)) {
				replies.add(reply.get());
			}

			assertThat(replies).filteredOn(ApiReply::isOk).hasSize(1);
			assertThat(replies).filteredOn((reply) -> !reply.isOk())
				.allMatch((reply) -> reply.status() == 409 || reply.status() == 404);
		}
		finally {
			pool.shutdown();
		}
	}

	private JsonNode cancelled(String id) {
		return this.api.as(SonLa.OFFICER).get("/substitutions/" + id).ok();
	}

	private String name(String absent, String standIn, Map<String, ?> more) {
		String id = this.api.as(absent).post("/substitutions", body(standIn, more)).ok().path("id").asString("");
		this.given.add(id);
		return id;
	}

	private Map<String, Object> body(String standIn, Map<String, ?> more) {
		LocalDate today = WorkingCalendar.today(this.clock);
		Map<String, Object> body = new HashMap<>(
				Map.of("standIn", standIn, "from", today.toString(), "to", today.plusDays(1).toString()));
		body.putAll(more);
		return body;
	}

	private String mandate(String username) {
		return this.api.as(username)
			.upload("/substitutions/mandates", "uy-quyen.pdf", SmallPdf.titled("Giấy ủy quyền"), Map.of())
			.ok()
			.path("id")
			.asString("");
	}

	private List<JsonNode> acting(String username, String caseNumber) {
		return this.api.as(username)
			.get("/work-items?view=acting&q=" + caseNumber)
			.ok()
			.path("items")
			.valueStream()
			.toList();
	}

	private ApiReply complete(String username, String step, String decision) {
		int version = this.api.as(SonLa.CLERK).get("/work-items/" + step).ok().path("version").asInt();
		return this.api.as(username)
			.post("/work-items/" + step + "/complete",
					Map.of("decision", decision, "comment", "Đã xem", "fields", Map.of(), "version", version));
	}

}

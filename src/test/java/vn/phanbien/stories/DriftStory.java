package vn.phanbien.stories;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows of the work list are lost or spoilt; a comparison finds them and a rebuild puts
 * them right.
 */
@SuppressWarnings("NullAway.Init")
abstract class DriftStory {

	private static final String ADMIN = "quantri";

	@Autowired
	private ApiClient api;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MeterRegistry meters;

	@LocalServerPort
	private int port;

	@BeforeEach
	@AfterEach
	void putRight() {
		assertThat(system("rebuild").path("left").path("different").asInt()).isZero();
	}

	@Test
	void findsNothingWhereNothingIsWrong() {
		SonLa sonLa = new SonLa(this.api);
		sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_AnswerInvitation");
		sonLa.walkTo(sonLa.assigned("CONSULT"), "Task_SynthesiseRound");

		assertDrift(0, 0, 0);
		assertThat(health("")).startsWith("200").contains("\"UP\"").doesNotContain("differences");
	}

	@Test
	void writesWhatIsMissing() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_AnswerInvitation");
		forget(step);
		assertDrift(1, 0, 0);

		assertThat(system("rebuild").path("written").asInt()).isOne();

		assertDrift(0, 0, 0);
		assertThat(sonLa.openSteps(caseNumber, "Task_AnswerInvitation")).isNotEmpty();
		sonLa.walkTo(caseNumber, "Task_SynthesiseRound");
	}

	@Test
	void opensAgainWhatWasEndedByMistake() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");
		this.database.sql("delete from work_item_stake where work_item_id = :id").param("id", key(step)).update();
		change(step, "state = 'GONE'");
		assertDrift(1, 0, 0);

		system("rebuild");

		assertDrift(0, 0, 0);
		this.api.as(SonLa.OFFICER).post("/work-items/" + step + "/claim", Map.of()).ok();
	}

	@Test
	void endsGhosts() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");
		sonLa.walkTo(caseNumber, "Task_PreparePlan");
		change(step, "state = 'OPEN'");
		assertDrift(0, 1, 0);

		assertThat(system("rebuild").path("ended").asInt()).isOne();

		assertDrift(0, 0, 0);
		assertThat(sonLa.openSteps(caseNumber, "Task_CheckDossier")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "step = 'Task_PreparePlan'", "suspended = true", "due = date '2020-01-01'",
			"assignee_id = 1", "roles = 'CLERK'", "search_keys = ''", "priority = 'URGENT'" })
	void correctsWhatDiffers(String change) {
		SonLa sonLa = new SonLa(this.api);
		String step = sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckDossier");
		change(step, change);
		assertDrift(0, 0, 1);
		assertThat(health("")).startsWith("200").contains("\"DEGRADED\"").doesNotContain("differences");
		assertThat(health("/readiness")).startsWith("200").contains("\"UP\"");

		assertThat(system("rebuild").path("corrected").asInt()).isOne();

		assertDrift(0, 0, 0);
		this.api.as(SonLa.OFFICER).post("/work-items/" + step + "/claim", Map.of()).ok();
	}

	@Test
	void correctsWhoHasToDoWithAStep() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");
		this.database.sql("update work_item_stake set principal = 'user:1' where work_item_id = :id and stake = 'DOER'")
			.param("id", key(step))
			.update();
		assertDrift(0, 0, 1);

		system("rebuild");

		this.api.as(SonLa.OFFICER).post("/work-items/" + step + "/claim", Map.of()).ok();
	}

	@Test
	void correctsWhatPassesToThoseWhoStandIn() {
		SonLa sonLa = new SonLa(this.api);
		String step = sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_DirectHandling");
		this.database.sql("update work_item_stake set passes = true where work_item_id = :id and stake = 'FREE'")
			.param("id", key(step))
			.update();
		assertDrift(0, 0, 1);

		assertThat(system("rebuild").path("corrected").asInt()).isOne();

		assertDrift(0, 0, 0);
	}

	@Test
	void keepsSinceWhenAStepIsHeldAsLongAsItsHolderIsTheSame() {
		SonLa sonLa = new SonLa(this.api);
		String step = sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckDossier");
		this.api.as(SonLa.OFFICER).post("/work-items/" + step + "/claim", Map.of()).ok();
		OffsetDateTime since = heldSince(step);

		change(step, "due = date '2020-01-01'");
		system("rebuild");
		assertThat(heldSince(step)).isEqualTo(since);

		change(step, "assignee_id = 1");
		system("rebuild");
		assertThat(heldSince(step)).isAfter(since);
	}

	private OffsetDateTime heldSince(String step) {
		return this.database.sql("select held_since from work_item where id = :id")
			.param("id", key(step))
			.query(OffsetDateTime.class)
			.single();
	}

	@ParameterizedTest
	@ValueSource(strings = { "quantri-sl", "lanhdaotw", SonLa.LEADER, SonLa.AUTHORITY, "chuyengia1" })
	void leavesItToTheCentralAdministrators(String other) {
		this.api.as(other).get("/system/work-list").refused(403);
		this.api.as(other).post("/system/work-list/check", Map.of()).refused(403);
		this.api.as(other).post("/system/work-list/rebuild", Map.of()).refused(403);
	}

	private String health(String part) {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/actuator/health" + part))
			.build();
		return HttpClient.newHttpClient()
			.sendAsync(request, BodyHandlers.ofString())
			.thenApply((answer) -> answer.statusCode() + answer.body())
			.join();
	}

	private void forget(String step) {
		this.database.sql("delete from work_item_stake where work_item_id = :id").param("id", key(step)).update();
		this.database.sql("delete from work_item where id = :id").param("id", key(step)).update();
	}

	private void change(String step, String what) {
		this.database.sql("update work_item set " + what + " where id = :id").param("id", key(step)).update();
	}

	private void assertDrift(int missing, int ghosts, int different) {
		JsonNode drift = system("check");
		assertThat(drift.path("missing").asInt()).as("missing").isEqualTo(missing);
		assertThat(drift.path("ghosts").asInt()).as("ghosts").isEqualTo(ghosts);
		assertThat(drift.path("different").asInt()).as("different").isEqualTo(different);
		assertThat(this.api.as(ADMIN).get("/system/work-list").ok().path("missing").asInt()).isEqualTo(missing);
		assertThat(this.meters.get("phanbien.worklist.drift").gauge().value()).isEqualTo(missing + ghosts + different);
	}

	private JsonNode system(String call) {
		return this.api.as(ADMIN).post("/system/work-list/" + call, Map.of()).ok();
	}

	private static long key(String step) {
		return Long.parseLong(step);
	}

}

package vn.phanbien.stories;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.SqlLog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody has not opened yet, from the step's coming to its end.
 */
@SuppressWarnings("NullAway.Init")
abstract class UnreadStory {

	@Autowired
	private ApiClient api;

	@Autowired
	private JdbcClient database;

	@Autowired
	private SqlLog sql;

	@Test
	void isUnreadForEachPersonUntilThatPersonOpensIt() {
		String step = check(new SonLa(this.api));
		assertThat(unread(SonLa.OFFICER, step)).isTrue();

		call(SonLa.OFFICER, step, "read");

		assertThat(unread(SonLa.OFFICER, step)).isFalse();
		assertThat(unread(SonLa.HEAD, step)).isTrue();
		call(SonLa.OFFICER, step, "unread");
		assertThat(unread(SonLa.OFFICER, step)).isTrue();
	}

	@Test
	void isUnreadAgainForWhomItIsGivenTo() {
		String step = check(new SonLa(this.api));
		call(SonLa.OFFICER, step, "read");
		call(SonLa.HEAD, step, "read");

		this.api.as(SonLa.HEAD).post("/work-items/" + step + "/assign", Map.of("user", SonLa.OFFICER)).ok();

		assertThat(unread(SonLa.OFFICER, step)).isTrue();
		assertThat(unread(SonLa.HEAD, step)).isFalse();
		call(SonLa.OFFICER, step, "read");
		this.api.as(SonLa.OFFICER).post("/work-items/" + step + "/release", Map.of()).ok();
		this.api.as(SonLa.OFFICER).post("/work-items/" + step + "/claim", Map.of()).ok();
		assertThat(unread(SonLa.OFFICER, step)).isFalse();
	}

	@Test
	void isUnreadWhenItComesBack() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String first = sonLa.walkTo(caseNumber, "Task_CheckContent");
		JsonNode item = this.api.as(SonLa.HEAD).get("/work-items/" + first).ok();
		call(SonLa.HEAD, first, "read");
		this.api.as(SonLa.HEAD)
			.post("/work-items/" + first + "/complete",
					Map.of("decision", "RETURN", "comment", "Sửa", "fields", Map.of(), "version",
							item.path("version").asInt()))
			.ok();

		String again = sonLa.walkTo(caseNumber, "Task_CheckContent");

		assertThat(again).isNotEqualTo(first);
		assertThat(unread(SonLa.HEAD, again)).isTrue();
	}

	@Test
	void isKeptByARebuildAndGoesWithTheStep() {
		SonLa sonLa = new SonLa(this.api);
		String caseNumber = sonLa.assigned("CRITIQUE");
		String step = sonLa.walkTo(caseNumber, "Task_CheckDossier");
		call(SonLa.OFFICER, step, "read");
		this.database.sql("update work_item set suspended = true where id = ?").param(Long.parseLong(step)).update();

		JsonNode rebuilt = this.api.as("quantri").post("/system/work-list/rebuild", Map.of()).ok();

		assertThat(rebuilt.path("corrected").asInt()).isPositive();
		assertThat(unread(SonLa.OFFICER, step)).isFalse();
		sonLa.walkTo(caseNumber, "Task_PreparePlan");
		assertThat(rows(step)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "th-chuyenvien", "quantri-sl", "quantri", "ketoan", SonLa.AUTHORITY, "chuyengia1" })
	void isNobodysWhoMayNotKnowTheStep(String stranger) {
		String step = check(new SonLa(this.api));

		this.api.as(stranger).post("/work-items/" + step + "/read", Map.of()).refused(404);
		this.api.as(stranger).post("/work-items/" + step + "/unread", Map.of()).refused(404);

		assertThat(rows(step)).isZero();
	}

	@Test
	void costsAListOneShortStatementForAllItsRows() {
		SonLa sonLa = new SonLa(this.api);
		check(sonLa);
		check(sonLa);

		assertThat(markStatements("/work-items?view=all&limit=200")).hasSize(1);
		assertThat(markStatements("/work-items?view=done")).isEmpty();
		assertThat(markStatements("/work-items?view=all&q=khongcogi")).isEmpty();
	}

	private List<String> markStatements(String path) {
		return this.sql.statementsOf(() -> this.api.as(SonLa.HEAD).get(path).ok())
			.stream()
			.filter((statement) -> statement.contains("work_item_read") && !statement.contains("work_item_draft"))
			.toList();
	}

	private static String check(SonLa sonLa) {
		return sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckDossier");
	}

	private boolean unread(String username, String step) {
		JsonNode item = this.api.as(username).get("/work-items/" + step).ok();
		String list = "/work-items?view=all&q=" + item.path("caseNumber").asString("");
		JsonNode listed = listed(username, list, step).orElseThrow();
		assertThat(listed.path("unread")).isEqualTo(item.path("unread"));
		boolean unread = listed.path("unread").asBoolean();
		assertThat(listed(username, list + "&unread=true", step).isPresent()).isEqualTo(unread);
		return unread;
	}

	private Optional<JsonNode> listed(String username, String list, String step) {
		return this.api.as(username)
			.get(list)
			.ok()
			.path("items")
			.valueStream()
			.filter((one) -> one.path("id").asString("").equals(step))
			.findFirst();
	}

	private void call(String username, String step, String what) {
		this.api.as(username).post("/work-items/" + step + "/" + what, Map.of()).ok();
	}

	private long rows(String step) {
		return this.database.sql("select count(*) from work_item_read where work_item_id = ?")
			.param(Long.parseLong(step))
			.query(Long.class)
			.single();
	}

}

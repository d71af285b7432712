package vn.phanbien.stories;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiUser;
import vn.phanbien.support.SqlLog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one step costs the database, over the API and with the engine's own statements.
 */
@SuppressWarnings("NullAway.Init")
abstract class ThriftStory {

	@Autowired
	private ApiClient api;

	@Autowired
	private SqlLog sql;

	@Test
	void asksLittleOfTheDatabaseToClaimAndCompleteAStep() {
		SonLa sonLa = new SonLa(this.api);
		String step = sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckContent");
		ApiUser head = this.api.as(SonLa.HEAD);
		JsonNode item = head.get("/work-items/" + step).ok();

		List<String> claiming = this.sql
			.statementsOf(() -> head.post("/work-items/" + step + "/claim", Map.of("version", version(item))).ok());
		List<String> completing = this.sql.statementsOf(
				() -> head
					.post("/work-items/" + step + "/complete",
							Map.of("decision", "APPROVE", "fields", Map.of(), "version", version(item) + 1))
					.ok());

		assertThat(claiming).hasSizeLessThanOrEqualTo(16);
		assertThat(completing).hasSizeLessThanOrEqualTo(32);
	}

	@Test
	void completesAStepThatNobodyHoldsInOneTransaction() {
		SonLa sonLa = new SonLa(this.api);
		String step = sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckContent");
		ApiUser head = this.api.as(SonLa.HEAD);
		int version = version(head.get("/work-items/" + step).ok());

		long commits = this.sql.commitsOf(
				() -> head
					.post("/work-items/" + step + "/complete",
							Map.of("decision", "APPROVE", "fields", Map.of(), "version", version))
					.ok());

		assertThat(commits).isOne();
	}

	private static int version(JsonNode item) {
		return item.path("version").asInt();
	}

}

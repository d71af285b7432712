package vn.phanbien.stories;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.ApiUser;
import vn.phanbien.support.SqlLog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A head of division sees who has what, gives it to others, and shares what to look for.
 */
@SuppressWarnings("NullAway.Init")
abstract class LeadingStory {

	private static final AtomicInteger NAMES = new AtomicInteger();

	@Autowired
	private ApiClient api;

	@Autowired
	private SqlLog sql;

	@Test
	void followsAStepFromTheListOfNobodyIntoSomebodysHands() {
		String step = freeStep();
		assertThat(held(null, step).path("since")).isEqualTo(held(null, step).path("openedAt"));
		int before = open(SonLa.OFFICER);

		ApiUser head = this.api.as(SonLa.HEAD);
		head.post("/work-items/" + step + "/assign", Map.of("user", SonLa.OFFICER)).ok();

		assertThat(open(SonLa.OFFICER)).isEqualTo(before + 1);
		JsonNode given = held(SonLa.OFFICER, step);
		assertThat(given.path("since").asString("")).isGreaterThan(given.path("openedAt").asString(""));
		head.post("/work-items/" + step + "/assign", Map.of("user", "chuyenvien2")).ok();
		assertThat(open(SonLa.OFFICER)).isEqualTo(before);
		assertThat(held("chuyenvien2", step).path("since").asString(""))
			.isGreaterThan(given.path("since").asString(""));
	}

	@Test
	void countsEverybodyByTwoStatements() {
		ApiUser leader = this.api.as(SonLa.LEADER);

		List<String> statements = this.sql.statementsOf(() -> leader.get("/work-loads").ok());

		assertThat(statements).filteredOn((one) -> one.contains("work_item")).hasSize(1);
		assertThat(statements).filteredOn((one) -> one.contains("from membership m")).hasSize(1);
		assertThat(statements).hasSizeLessThanOrEqualTo(7);
	}

	@ParameterizedTest
	@ValueSource(strings = { "vanthu", "chuyenvien", "ketoan", "ubnd", "lanhdaoubnd", "chuyengia1", "quantri",
			"quantri-sl", "trunguong" })
	void showsTheLoadToNobodyWhoDoesNotGiveWork(String other) {
		this.api.as(other).get("/work-loads").refused(403);
		this.api.as(other).get("/work-loads?union=SL").refused(403);
		this.api.as(other).get("/work-loads/work-items?union=SL").refused(403);
	}

	@Test
	void showsNoLoadOfAnotherUnion() {
		this.api.as("th-chutich").get("/work-loads?union=SL").refused(404);
		this.api.as("th-chutich").get("/work-loads/work-items?union=SL").refused(404);
		this.api.as("th-chutich").get("/work-loads?union=KHONG-CO").refused(404);
	}

	@Test
	void refusesToPutBackWhatOnlyOnePersonCouldDo() {
		SonLa sonLa = new SonLa(this.api);
		String step = sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_AnswerInvitation");
		String expert = this.api.as(SonLa.CLERK).get("/work-items/" + step).ok().path("assignee").asString("");

		JsonNode refused = this.api.as(expert).post("/work-items/" + step + "/release", Map.of()).refused(409);

		assertThat(refused.path("code").asString("")).isEqualTo("sole");
		assertThat(this.api.as(expert).get("/work-items/" + step).ok().path("assignee").asString("")).isEqualTo(expert);
	}

	@Test
	void sharesAViewWhoseResultsAreEachReadersOwn() {
		String step = freeStep();
		this.api.as(SonLa.HEAD).post("/work-items/" + step + "/assign", Map.of("user", SonLa.OFFICER)).ok();
		JsonNode view = share(SonLa.HEAD, "OFFICER", Map.of("view", "mine", "kind", "CRITIQUE")).ok();

		assertThat(list(SonLa.OFFICER, view)).contains(step);
		assertThat(list("chuyenvien2", view)).doesNotContain(step);
		for (String stranger : List.of("th-chuyenvien", SonLa.CLERK, "chuyengia1", "ubnd")) {
			assertThat(this.api.as(stranger).get("/work-views").ok().path("items").findValuesAsString("id"))
				.doesNotContain(view.path("id").asString(""));
			this.api.as(stranger).get("/work-views/" + view.path("id").asString("")).refused(404);
			this.api.as(stranger).delete("/work-views/" + view.path("id").asString("") + "?version=0").refused(404);
		}
	}

	@Test
	void keepsChangesToItsOwnerAndThoseWhoKeepOrder() {
		JsonNode view = share(SonLa.OFFICER, "OFFICER", Map.of("view", "claimable", "due", "week")).ok();
		String path = "/work-views/" + view.path("id").asString("");
		String name = view.path("name").asString("");

		this.api.as("chuyenvien2").put(path, Map.of("name", "Khác", "version", 0)).refused(403);
		this.api.as("chuyenvien2").put(path + "/first", Map.of()).ok();
		this.api.as(SonLa.LEADER).put(path, Map.of("name", name, "version", 7)).refused(409);
		this.api.as(SonLa.OFFICER).post("/work-views", Map.of("name", name.toUpperCase(Locale.ROOT))).refused(422);
		share(SonLa.OFFICER, "CLERK", Map.of()).refused(422);
		this.api.as("quantri-sl").delete(path + "?version=0").ok();

		this.api.as(SonLa.OFFICER).get(path).refused(404);
	}

	private ApiReply share(String username, String role, Map<String, ?> conditions) {
		return this.api.as(username)
			.post("/work-views", Map.of("name", "Bộ lọc " + NAMES.incrementAndGet() + " " + getClass().getSimpleName(),
					"conditions", conditions, "sharedWith", Map.of("organisation", "SL", "role", role)));
	}

	private List<String> list(String username, JsonNode view) {
		String url = view.path("url").asString("").substring("/api/v1".length());
		return this.api.as(username).get(url + "&limit=200").ok().path("items").findValuesAsString("id");
	}

	private String freeStep() {
		SonLa sonLa = new SonLa(this.api);
		return sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckDossier");
	}

	private int open(String username) {
		return load(username).path("open").asInt();
	}

	private JsonNode load(String username) {
		String name = this.api.as(username).get("/me").ok().path("displayName").asString("");
		return StreamSupport.stream(this.api.as(SonLa.HEAD).get("/work-loads").ok().path("items").spliterator(), false)
			.filter((one) -> one.path("name").asString("").equals(name))
			.findFirst()
			.orElseThrow();
	}

	/** Finds a step among those of its holder, or of nobody, however many these are. */
	private JsonNode held(@Nullable String username, String step) {
		String path = "/work-loads/work-items?limit=200"
				+ ((username != null) ? "&holder=" + load(username).path("holder").asLong() : "");
		JsonNode page = this.api.as(SonLa.HEAD).get(path).ok();
		while (true) {
			for (JsonNode item : page.path("items")) {
				if (item.path("id").asString("").equals(step)) {
					return item;
				}
			}
			if (page.path("next").isNull()) {
				throw new AssertionError("Step " + step + " is not with " + username);
			}
			page = this.api.as(SonLa.HEAD).get(path + "&cursor=" + page.path("next").asString("")).ok();
		}
	}

}

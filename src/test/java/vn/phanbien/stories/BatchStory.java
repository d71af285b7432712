package vn.phanbien.stories;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.Race;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkItems;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People work through their list: the next, please, and many at once.
 */
@SuppressWarnings("NullAway.Init")
abstract class BatchStory {

	@Autowired
	private ApiClient api;

	@Autowired
	private WorkItems workItems;

	@Autowired
	private People people;

	@Autowired
	private Clock clock;

	@Test
	void givesEachOfTwoOfficersAnUrgentStepOfTheirOwn() throws Exception {
		press(freeStep());
		press(freeStep());

		List<ApiReply> replies = Race.run(List.of(next(SonLa.OFFICER), next("chuyenvien2")));

		assertThat(replies).allMatch(ApiReply::isOk);
		assertThat(replies).extracting((reply) -> reply.json().path("id").asLong()).doesNotHaveDuplicates();
		assertThat(replies).extracting((reply) -> reply.json().path("priority").asString("")).containsOnly("URGENT");
		assertThat(replies).extracting((reply) -> reply.json().path("assignee").asString(""))
			.containsExactly(SonLa.OFFICER, "chuyenvien2");
	}

	@Test
	void leavesWhatIsForOthersToThem() {
		String step = freeStep();
		press(step);

		assertThat(this.api.as("th-chuyenvien").post("/work-items/next", "").json().path("id").asString(""))
			.isNotEqualTo(step);
	}

	@Test
	void undoesNothingBecauseOfARefusal() {
		String mine = freeStep();
		String taken = freeStep();
		this.api.as("chuyenvien2").post("/work-items/" + taken + "/claim", Map.of()).ok();

		JsonNode results = bulk(SonLa.OFFICER, Map.of("action", "claim", "ids", List.of(taken, mine, "999999")));

		assertThat(results.valueStream()).extracting((result) -> result.path("status").asInt())
			.containsExactly(409, 200, 404);
		assertThat(results.path(0).path("problem").path("code").asString("")).isEqualTo("heldByOther");
		assertThat(this.workItems.get(actor(SonLa.CLERK), Long.parseLong(mine)).assignee())
			.isEqualTo(actor(SonLa.OFFICER).person());
	}

	@Test
	void knowsNothingOfWhatIsSomebodyElses() {
		String step = freeStep();
		List<Map<String, Object>> changes = List.of(Map.of("action", "claim"), Map.of("action", "release"),
				Map.of("action", "assign", "user", "th-chuyenvien"), Map.of("action", "priority", "priority", "urgent"),
				Map.of("action", "followUp"));

		for (Map<String, Object> change : changes) {
			Map<String, Object> body = new HashMap<>(change);
			body.put("ids", List.of(step));
			assertThat(bulk("th-chuyenvien", body).path(0).path("status").asInt()).as("%s", change).isEqualTo(404);
		}
	}

	@Test
	void givesArrangesAndPutsBackSeveralAtOnce() {
		List<String> steps = List.of(freeStep(), freeStep());
		String day = WorkingCalendar.today(this.clock).plusDays(2).toString();

		bulk(SonLa.HEAD, Map.of("action", "assign", "user", SonLa.OFFICER, "ids", steps));
		bulk(SonLa.OFFICER, Map.of("action", "followUp", "date", day, "ids", steps));
		JsonNode arranged = bulk(SonLa.OFFICER, Map.of("action", "priority", "priority", "low", "ids", steps));
		JsonNode released = bulk(SonLa.OFFICER, Map.of("action", "release", "ids", steps));

		assertThat(arranged.findValuesAsString("assignee")).containsOnly(SonLa.OFFICER).hasSize(2);
		assertThat(arranged.findValuesAsString("followUp")).containsOnly(day).hasSize(2);
		assertThat(arranged.findValuesAsString("priority")).containsOnly("LOW").hasSize(2);
		assertThat(released.findValuesAsString("status")).containsOnly("200").hasSize(2);
	}

	private JsonNode bulk(String username, Map<String, ?> body) {
		return this.api.as(username).post("/work-items/bulk", body).ok().path("results");
	}

	private Callable<ApiReply> next(String username) {
		return () -> this.api.as(username).post("/work-items/next", "");
	}

	private void press(String step) {
		this.workItems.prioritise(actor(SonLa.HEAD), Long.parseLong(step), Priority.URGENT, null);
	}

	private String freeStep() {
		SonLa sonLa = new SonLa(this.api);
		return sonLa.walkTo(sonLa.assigned("CRITIQUE"), "Task_CheckDossier");
	}

	private Actor actor(String username) {
		return this.people.actor(username).orElseThrow();
	}

}

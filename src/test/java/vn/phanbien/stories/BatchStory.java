package vn.phanbien.stories;

import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

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

package vn.phanbien.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import vn.phanbien.support.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thirty people of two unions do whatever they may, at random: the work list never drifts
 * from the engine, and nobody ever sees what they may not. The seed stands in the log;
 * {@code -Dphanbien.random.seed} repeats it and {@code -Dphanbien.random.actions} makes
 * the story longer. It has an application of its own: what is done here at random is in
 * nobody's way.
 */
@TestPropertySource(properties = "phanbien.story=random")
@SuppressWarnings("NullAway.Init")
abstract class RandomWorkStory {

	private static final Logger log = LoggerFactory.getLogger(RandomWorkStory.class);

	private static final int ACTIONS = Integer.getInteger("phanbien.random.actions", 150);

	private static final int BETWEEN_LOOKS = Math.max(75, ACTIONS / 5);

	/** So many are refused, or find nothing to do, before one is accepted. */
	private static final int MOST_TRIES = 400;

	/** Who opens a case and where it is when the story begins. */
	private static final Map<String, String> STARTS = new TreeMap<>(Map.of("ubnd", "Task_AnswerInvitation",
			"chuyenvien", "Task_DecideRound", "th-ubnd", "Task_SubmitCritique", "th-vanthu", "Task_CheckFormat"));

	/** They belong to neither union and see nothing at all. */
	private static final List<String> STRANGERS = List.of("hy-chutich", "ls-chutich", "trunguong", "lanhdaotw",
			"quantri", "quantri-sl");

	@Autowired
	private ApiClient api;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void startInStep() {
		system("rebuild");
	}

	@Test
	void neverDriftsAndNeverShowsTooMuch() {
		long seed = Long.getLong("phanbien.random.seed", new Random().nextLong());
		log.warn("The seed of this story is {}", seed);
		Random random = new Random(seed);
		RandomWork work = new RandomWork(this.api, this.database, random);
		STARTS.forEach(work::startAt);
		List<String> everybody = new ArrayList<>(Crowd.people());
		assertThat(everybody).hasSize(30);
		everybody.addAll(STRANGERS);
		Onlookers onlookers = new Onlookers(this.api, this.database, random, everybody);

		for (int action = 1; action <= ACTIONS; action++) {
			act(work, seed);
			if (action % BETWEEN_LOOKS == 0 || action == ACTIONS) {
				assertNoDrift(seed);
				onlookers.look(work.cases());
			}
		}
		work.everybodyIsBack();
		assertNoDrift(seed);

		log.warn("Seed {}: {}, steps {} in {} cases, {} sights, {} of critiques", seed, work.done(), work.steps(),
				work.cases().size(), onlookers.sights(), onlookers.critiques());
		assertThat(work.done().keySet()).contains("open", "complete", "claim");
		assertThat(work.steps()).as("kinds of steps with seed %s", seed).hasSizeGreaterThan(8);
		assertThat(onlookers.sights()).isPositive();
		assertThat(onlookers.critiques()).as("critiques seen with seed %s", seed).isPositive();
	}

	private static void act(RandomWork work, long seed) {
		int tries = 0;
		while (!work.tryOne()) {
			assertThat(++tries).as("tries with seed %s", seed).isLessThan(MOST_TRIES);
		}
	}

	private void assertNoDrift(long seed) {
		JsonNode drift = system("check");
		assertThat(
				List.of(drift.path("missing").asInt(), drift.path("ghosts").asInt(), drift.path("different").asInt()))
			.as("drift with seed %s", seed)
			.containsOnly(0);
	}

	private JsonNode system(String call) {
		return this.api.as("quantri").post("/system/work-list/" + call, Map.of()).ok();
	}

}

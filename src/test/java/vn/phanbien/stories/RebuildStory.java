package vn.phanbien.stories;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiWalker.Move;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The work list is spoilt and rebuilt again and again while people claim and complete
 * steps: none of what they have done is lost.
 */
@SuppressWarnings("NullAway.Init")
abstract class RebuildStory {

	private static final int WORKERS = 4;

	@Autowired
	private ApiClient api;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void startInStep() {
		system("rebuild");
	}

	@Test
	void losesNothingWhilePeopleWork() throws Exception {
		SonLa sonLa = new SonLa(this.api);
		List<String> cases = IntStream.range(0, WORKERS).mapToObj((number) -> sonLa.assigned("CRITIQUE")).toList();
		ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
		List<JsonNode> rebuilt = new ArrayList<>();
		try {
			List<Future<Worked>> work = cases.stream().map((one) -> pool.submit(() -> work(one))).toList();
			while (!work.stream().allMatch(Future::isDone)) {
				spoil(cases, cases.get(rebuilt.size() % WORKERS));
				rebuilt.add(system("rebuild"));
			}
			for (Future<Worked> one : work) {
				assertKept(one.get());
			}
		}
		finally {
			pool.shutdownNow();
		}

		assertThat(rebuilt.stream().mapToInt((one) -> one.path("corrected").asInt()).sum())
			.as("corrected while working")
			.isPositive();
		system("rebuild");
		JsonNode drift = system("check");
		for (String kind : List.of("missing", "ghosts", "different")) {
			assertThat(drift.path(kind).asInt()).as(kind).isZero();
		}
	}

	/** Completes a case up to its council, then takes, gives back and takes a step. */
	private Worked work(String caseNumber) {
		SonLa sonLa = new SonLa(this.api);
		String check = sonLa.walkTo(caseNumber, "Task_CheckDossier");
		for (String action : List.of("claim", "release", "claim")) {
			this.api.as(SonLa.OFFICER).post("/work-items/" + check + "/" + action, Map.of()).ok();
		}
		List<Move> moves = sonLa.walker()
			.leaving("Task_SubmitCritique")
			.walkUntil(caseNumber, (theCase) -> !sonLa.openSteps(caseNumber, "Task_SubmitCritique").isEmpty());
		String held = sonLa.openSteps(caseNumber, "Task_SubmitCritique").get(0);
		return new Worked(caseNumber, check, moves, held);
	}

	/** What was done is done once, by whom it was done; what somebody holds is theirs. */
	private void assertKept(Worked worked) {
		List<String> done = this.database.sql("""
				select w.step || ' ' || a.username from work_item w join account a on a.person_id = w.done_by
				where w.case_number = ? and w.state = 'DONE'""").param(worked.caseNumber()).query(String.class).list();
		assertThat(done).as("done in %s", worked.caseNumber())
			.containsAll(worked.moves().stream().map((move) -> move.step() + " " + move.user()).toList());
		assertThat(done.stream().filter((one) -> one.startsWith("Task_CheckDossier"))).hasSize(1);
		Row claimed = row(worked.claimed());
		assertThat(claimed.state()).isEqualTo("DONE");
		assertThat(claimed.heldSince()).isNotNull();
		assertThat(row(worked.open()).state()).isEqualTo("OPEN");
	}

	/**
	 * Makes rows say what is not so, one by one as no lock holds them together. Nobody
	 * finds by words what has lost its keys, so that one case after the other loses them:
	 * else the last to be put right would never be found.
	 */
	private void spoil(List<String> cases, String blind) {
		this.database.sql("select id from work_item where state = 'OPEN' and case_number in (:cases)")
			.param("cases", cases)
			.query(Long.class)
			.list()
			.forEach((step) -> this.database.sql("""
					update work_item set due = date '2020-01-01',
					search_keys = case when case_number = :blind then '' else search_keys end
					where id = :step and state = 'OPEN'""").param("blind", blind).param("step", step).update());
	}

	private Row row(String step) {
		return this.database.sql("select state, held_since from work_item where id = ?")
			.param(Long.valueOf(step))
			.query(Row.class)
			.single();
	}

	private JsonNode system(String call) {
		return this.api.as("quantri").post("/system/work-list/" + call, Map.of()).ok();
	}

	/**
	 * What one has done.
	 *
	 * @param caseNumber in which case
	 * @param claimed which step was taken, given back and taken
	 * @param moves what was completed
	 * @param open a step that waits at the end
	 */
	private record Worked(String caseNumber, String claimed, List<Move> moves, String open) {
	}

	/** A step as it stands. */
	record Row(String state, @Nullable OffsetDateTime heldSince) {
	}

}

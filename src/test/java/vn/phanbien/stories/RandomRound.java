package vn.phanbien.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.HueCase;
import vn.phanbien.support.Race;
import vn.phanbien.support.StepAnswer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One round that goes where chance leads it, with a book of its own beside the
 * application's.
 */
final class RandomRound {

	private static final String SECRETARY = "chuyenvien";

	private static final int MOST_ACTIONS = 80;

	private static final List<String> OF_SEATS = List.of("Task_AnswerInvitation", "Task_ReplaceReviewer",
			"Task_SubmitCritique");

	private final ApiClient api;

	private final JdbcClient database;

	private final ManagementService jobs;

	private final Random random;

	private final HueCase theCase;

	private final Map<Long, String> outcomes = new HashMap<>();

	private final List<String> did = new ArrayList<>();

	private int critiques;

	private boolean over;

	RandomRound(ApiClient api, JdbcClient database, ManagementService jobs, long seed) {
		this.api = api;
		this.database = database;
		this.jobs = jobs;
		this.random = new Random(seed);
		this.theCase = new HueCase(api);
		this.did.add("seed " + seed);
	}

	void open() {
		this.theCase.compose(4 + this.random.nextInt(4));
		this.theCase.walkTo("Task_AnswerInvitation");
	}

	boolean isOver() {
		return this.over;
	}

	/** Does one thing of those that are possible. */
	void act() throws Exception {
		assertThat(this.did).as("It does not end").hasSizeLessThan(MOST_ACTIONS);
		List<JsonNode> open = waiting();
		List<JsonNode> critiques = open.stream().filter((item) -> is(item, "Task_SubmitCritique")).toList();
		int chance = this.random.nextInt(100);
		if (chance < 8 && endWindow()) {
			return;
		}
		if (chance < 30 && critiques.size() > 1) {
			submit(critiques.subList(0, 2));
			return;
		}
		JsonNode item = open.get(this.random.nextInt(open.size()));
		switch (item.path("step").asString("")) {
			case "Task_AnswerInvitation" -> answer(item);
			case "Task_ReplaceReviewer" -> replace(item);
			case "Task_SubmitCritique" -> submit(List.of(item));
			case "Task_DecideShortfall" -> decide(item);
			case "Task_SynthesiseRound" -> synthesise(item, critiques.isEmpty());
			default -> throw new IllegalStateException("Nobody knows " + item);
		}
	}

	private void answer(JsonNode item) {
		int chance = this.random.nextInt(100);
		if (chance < 12) {
			note("expires", item);
			fire("BoundaryEvent_InvitationExpired", 1);
		}
		else if (chance < 30) {
			complete(item, "DECLINE", Map.of());
		}
		else if (chance < 45) {
			complete(item, "ACCEPT", Map.of("conflict", "SOME", "conflictText", "Đã góp ý cho bản đầu"));
		}
		else {
			complete(item, "ACCEPT", Map.of("conflict", "NONE"));
		}
	}

	private void replace(JsonNode item) {
		List<String> ways = description(item, SECRETARY).path("decisions")
			.valueStream()
			.map((decision) -> decision.path("value").asString(""))
			.toList();
		complete(item, ways.get(this.random.nextInt(ways.size())), Map.of("again", true));
	}

	private void submit(List<JsonNode> items) throws Exception {
		note("submit", items.get(0));
		List<Callable<ApiReply>> calls = new ArrayList<>();
		for (JsonNode item : items) {
			String author = author(item);
			ObjectNode answer = filled(item, author, "SUBMIT", Map.of("general", "Nhận xét"));
			calls.add(() -> this.api.as(author).post("/work-items/" + id(item) + "/complete", answer));
		}
		List<ApiReply> replies = Race.run(calls);
		assertThat(replies).allSatisfy((reply) -> reply.ok());
		this.critiques += replies.size();
	}

	private void decide(JsonNode item) {
		List<String> ways = description(item, "phochutich").path("decisions")
			.valueStream()
			.map((decision) -> decision.path("value").asString(""))
			.toList();
		String way = ways.get(this.random.nextInt(ways.size()));
		complete(item, way, Map.of());
		this.over = way.equals("CANCEL_ROUND");
	}

	private void synthesise(JsonNode item, boolean nothingElse) {
		if (nothingElse || this.random.nextBoolean()) {
			complete(item, "SUBMIT", Map.of());
			this.over = true;
		}
	}

	private boolean endWindow() {
		note("window ends", null);
		return fire("BoundaryEvent_WindowEnded", 1) || fire("Timer_ExtensionEnded", 1);
	}

	/** Time passes for the one whose hour has come. */
	private boolean fire(String activity, int most) {
		List<Job> due = this.database.sql("""
				select j.ID_ from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
				join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
				where d.ACT_ID_ = :activity and e.BUSINESS_KEY_ = :case order by j.ID_""")
			.param("activity", activity)
			.param("case", this.theCase.caseNumber())
			.query(String.class)
			.list()
			.stream()
			.map((id) -> this.jobs.createJobQuery().jobId(id).singleResult())
			.limit(most)
			.toList();
		due.forEach((job) -> this.jobs.executeJob(job.getId()));
		return !due.isEmpty();
	}

	/** Holds the application's books against what was done. */
	void audit() {
		settle();
		String number = this.theCase.caseNumber();
		this.database.sql("select id, outcome from review_invitation where case_number = :case")
			.param("case", number)
			.query((row) -> {
				String outcome = row.getString("outcome");
				String before = this.outcomes.put(row.getLong("id"), outcome);
				assertThat(before == null || before.equals("PENDING") || before.equals(outcome))
					.as("%s became %s after %s", before, outcome, this.did)
					.isTrue();
			});
		assertThat(count("critique")).as("critiques after %s", this.did).isEqualTo(this.critiques);
		JsonNode round = this.theCase.rounds().path(0);
		JsonNode quorum = round.path("quorum");
		List<Seat> seats = seats();
		long counting = seats.stream().filter((seat) -> !seat.empty()).count();
		long reviewers = seats.stream().filter((seat) -> seat.reviewer() && seat.submitted()).count();
		assertThat(quorum.path("seats").asLong()).as("seats after %s", this.did).isEqualTo(counting);
		assertThat(quorum.path("critiques").asLong()).isEqualTo(this.critiques);
		assertThat(quorum.path("reached").asBoolean()).as("quorum after %s", this.did)
			.isEqualTo(reviewers >= 2 && 2L * this.critiques >= counting);
		if (!this.over) {
			Map<String, Long> waiting = new HashMap<>();
			this.database.sql("select seat from work_item where case_number = :case and state = 'OPEN'")
				.param("case", number)
				.query((row) -> {
					waiting.merge(Objects.requireNonNullElse(row.getString("seat"), ""), 1L, Long::sum);
				});
			seats.forEach((seat) -> assertThat(waiting.getOrDefault(String.valueOf(seat.id()), 0L))
				.as("steps of %s after %s", seat, this.did)
				.isEqualTo((seat.empty() || seat.submitted()) ? 0 : 1));
			assertThat(waiting.getOrDefault("", 0L)).as("steps of the round after %s", this.did).isLessThanOrEqualTo(1);
		}
	}

	/** Holds the work list against the engine. */
	void compare() {
		JsonNode drift = this.api.as("quantri").post("/system/work-list/check", Map.of()).ok();
		assertThat(List.of("missing", "ghosts", "different")).as("drift after %s", this.did)
			.allSatisfy((kind) -> assertThat(drift.path(kind).asInt()).isZero());
	}

	private List<Seat> seats() {
		return this.database
			.sql("""
					select s.seat_id, s.reviewer, s.left_empty_at is not null as empty,
						exists (select 1 from critique c where c.case_number = r.case_number and c.seat_id = s.seat_id) as submitted
					from review_round_seat s join review_round r on r.id = s.round_id where r.case_number = :case""")
			.param("case", this.theCase.caseNumber())
			.query((row, number) -> new Seat(row.getLong("seat_id"), row.getBoolean("reviewer"),
					row.getBoolean("empty"), row.getBoolean("submitted")))
			.list();
	}

	private long count(String table) {
		return this.database.sql("select count(*) from " + table + " where case_number = :case")
			.param("case", this.theCase.caseNumber())
			.query(Long.class)
			.single();
	}

	/** What follows inside a seat opens through a job. */
	private void settle() {
		Awaitility.await()
			.pollInSameThread()
			.until(() -> this.database.sql("""
					select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
					where j.TYPE_ = 'message' and e.BUSINESS_KEY_ = :case""")
				.param("case", this.theCase.caseNumber())
				.query(Long.class)
				.single() == 0);
	}

	private List<JsonNode> waiting() {
		return this.api.as("vanthu")
			.get("/assignments/" + this.theCase.caseNumber() + "/work-items")
			.ok()
			.path("items")
			.valueStream()
			.filter((item) -> item.path("state").asString("").equals("OPEN"))
			.sorted(Comparator.comparing(RandomRound::id))
			.toList();
	}

	private void complete(JsonNode item, String decision, Map<String, Object> values) {
		note(decision, item);
		String author = author(item);
		this.api.as(author).post("/work-items/" + id(item) + "/complete", filled(item, author, decision, values)).ok();
	}

	private ObjectNode filled(JsonNode item, String author, String decision, Map<String, Object> values) {
		ObjectNode answer = new StepAnswer(this.api.as(author), description(item, author)).with(decision);
		values.forEach((name, value) -> ((ObjectNode) answer.path("fields")).putPOJO(name, value));
		return answer;
	}

	private JsonNode description(JsonNode item, String reader) {
		return this.api.as(reader).get("/work-items/" + id(item)).ok();
	}

	/** The expert where they sign in, else the secretary from paper. */
	private String author(JsonNode item) {
		if (is(item, "Task_DecideShortfall")) {
			return "phochutich";
		}
		String assignee = item.path("assignee").asString("");
		return (OF_SEATS.contains(item.path("step").asString("")) && assignee.startsWith("chuyengia")) ? assignee
				: SECRETARY;
	}

	private void note(String what, @Nullable JsonNode item) {
		this.did.add((item != null) ? what + " " + item.path("step").asString("") + " " + id(item) : what);
	}

	private static boolean is(JsonNode item, String step) {
		return item.path("step").asString("").equals(step);
	}

	private static String id(JsonNode item) {
		return item.path("id").asString("");
	}

	/**
	 * A seat of the round.
	 *
	 * @param id the key
	 * @param reviewer whether it is a reviewer's
	 * @param empty whether it was left empty
	 * @param submitted whether its critique is there
	 */
	private record Seat(long id, boolean reviewer, boolean empty, boolean submitted) {
	}

}

package vn.phanbien.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A council of twenty on three themes, as the one that judged the plan for both banks of
 * the Perfume River: some with an account, the others on paper. Between them they find
 * sixteen shortcomings, each seen by several, and two disagree.
 */
public final class HueCase {

	public static final int EXPERTS = 20;

	public static final int SHORTCOMINGS = 16;

	/** The experts who come to another conclusion. */
	public static final List<Integer> DISSENTING = List.of(3, 17);

	/** The shortcomings that the second draft leaves as they were. */
	public static final List<Integer> LEFT = List.of(2, 7, 11);

	public static final List<String> THEMES = List.of("Văn hóa - xã hội", "Sinh thái - cảnh quan",
			"Quy hoạch - kiến trúc - hạ tầng - kinh tế");

	private static final String SECRETARY = "chuyenvien";

	/** Those of the experts who have an account. */
	public static final int ACCOUNTS = 9;

	private static final AtomicInteger LETTERS = new AtomicInteger(7170);

	private final ApiClient api;

	private final ApiWalker walker;

	private final String caseNumber;

	/**
	 * Opens the case.
	 * @param api the application
	 */
	public HueCase(ApiClient api) {
		this(api, "Quy hoạch chi tiết hai bờ sông Hương và Dự án thí điểm");
	}

	/**
	 * Opens a case of the same size under a title of its own.
	 * @param api the application
	 * @param title what is judged
	 */
	public HueCase(ApiClient api, String title) {
		this.api = api;
		this.walker = new ApiWalker(api, Stream
			.concat(Stream.of("vanthu", SECRETARY, "truongban", "chutich", "phochutich", "ketoan", "ubnd",
					"lanhdaoubnd"), IntStream.rangeClosed(1, ACCOUNTS).mapToObj((number) -> "chuyengia" + number))
			.toList());
		this.caseNumber = api.as("ubnd")
			.post("/assignments",
					Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title", title, "workingDays", 30, "letter",
							Map.of("number", LETTERS.incrementAndGet() + "/UBND-XD", "date", "2026-01-05", "urgency",
									"NORMAL")))
			.ok()
			.path("caseNumber")
			.asString("");
	}

	public String caseNumber() {
		return this.caseNumber;
	}

	/** Seats the twenty, chair and secretary beside them. */
	public void compose() {
		compose(EXPERTS);
	}

	/**
	 * Seats some of the twenty, chair and secretary beside them.
	 * @param number how many, spread over those with an account and those without
	 */
	public void compose(int number) {
		String step = this.walker.walkToStep(this.caseNumber, "Task_ComposeCouncil");
		ObjectNode answer = answer(SECRETARY, step);
		ArrayNode seats = ((ObjectNode) answer.path("fields")).putArray("seats");
		seats.addObject().put("role", "CHAIR").put("staff", "phochutich");
		seats.addObject().put("role", "SECRETARY").put("staff", SECRETARY);
		List<String> experts = experts();
		for (int seat = 0; seat < number; seat++) {
			seats.addObject()
				.put("role", (seat < 6) ? "REVIEWER" : "MEMBER")
				.put("expert", experts.get(seat * EXPERTS / number))
				.put("theme", THEMES.get(seat % THEMES.size()))
				.put("keep", "Đã góp ý cho quy hoạch này, am hiểu hai bờ sông Hương");
		}
		this.api.as(SECRETARY).post("/work-items/" + step + "/complete", answer).ok();
	}

	/**
	 * Experts who sign in come first; the others are entered as people without an
	 * account.
	 * @return the keys of the twenty
	 */
	public List<String> experts() {
		List<String> experts = new ArrayList<>();
		JsonNode known = this.api.as(SECRETARY).get("/experts?limit=200").ok().path("items");
		for (int number = 1; number <= EXPERTS; number++) {
			String name = "Chuyên gia " + number;
			experts.add(known.valueStream()
				.filter((expert) -> expert.path("name").asString("").equals(name))
				.map((expert) -> expert.path("id").asString(""))
				.findFirst()
				.orElseGet(() -> this.api.as(SECRETARY)
					.post("/experts", Map.of("name", name, "fields", List.of("Quy hoạch")))
					.ok()
					.path("id")
					.asString("")));
		}
		return experts;
	}

	/** Opens the round so that no expert learns another's name. */
	public void openBlindly() {
		opening(true).run();
	}

	/**
	 * Walks up to the opening of the round.
	 * @param blind whether experts learn each other's names
	 * @return what sends the one request that opens it
	 */
	public Runnable opening(boolean blind) {
		String step = this.walker.walkToStep(this.caseNumber, "Task_OpenRound");
		ObjectNode answer = answer(SECRETARY, step);
		((ObjectNode) answer.path("fields")).put("blind", blind);
		return () -> this.api.as(SECRETARY).post("/work-items/" + step + "/complete", answer).ok();
	}

	/**
	 * Walks on in the ordinary way.
	 * @param step where to stop
	 * @return the key of its work item
	 */
	public String walkTo(String step) {
		return this.walker.walkToStep(this.caseNumber, step);
	}

	/** Walks on in the ordinary way to the closed file. */
	public void walkToTheEnd() {
		this.walker.walkToTheEnd(this.caseNumber);
	}

	/**
	 * Finds where a step is open.
	 * @param step the element's id
	 * @param username who is to do it, or null when it is the only one
	 * @return the key of its work item
	 */
	public String open(String step, @Nullable String username) {
		return Awaitility.await()
			.pollInSameThread()
			.until(() -> this.walker.openSteps(this.caseNumber, step)
				.stream()
				.filter((item) -> username == null || assignee(item).equals(username))
				.findFirst(), Optional::isPresent)
			.orElseThrow();
	}

	/**
	 * Walks until every seat is to write its critique.
	 * @return the keys of their work items: those of experts with an account by their
	 * names, then the others
	 */
	public List<String> openRound() {
		String step = "Task_SubmitCritique";
		this.walker.leaving(step)
			.walkUntil(this.caseNumber, (theCase) -> this.walker.openSteps(this.caseNumber, step).size() == EXPERTS);
		Map<String, String> authors = new HashMap<>();
		List<String> open = this.walker.openSteps(this.caseNumber, step);
		open.forEach((item) -> authors.put(item, author(item)));
		return open.stream()
			.sorted(Comparator.<String, String>comparing(authors::get).thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	/**
	 * Hands in what the twenty have to say of the first draft.
	 * @return the key of the synthesis' work item
	 */
	public String critique() {
		List<String> steps = openRound();
		for (int number = 1; number <= EXPERTS; number++) {
			critique(number, steps.get(number - 1));
		}
		return synthesis();
	}

	/**
	 * Hands in what one of the twenty has to say of the first draft.
	 * @param number which of them
	 * @param step the work item
	 */
	public void critique(int number, String step) {
		ObjectNode answer = submit(step);
		HueOpinions.say(number, (ObjectNode) answer.path("fields"));
		send(step, answer);
	}

	/**
	 * Judges the second draft: what is left of it is not resolved, all else is.
	 * @return the key of the synthesis' work item
	 */
	public String judge() {
		List<String> steps = openRound();
		steps.forEach(this::judge);
		return synthesis();
	}

	/**
	 * Judges the second draft for one of the twenty.
	 * @param step the work item
	 */
	public void judge(String step) {
		ObjectNode answer = submit(step);
		HueOpinions.judge(this.api.as("vanthu").get("/work-items/" + step).ok().path("fields"),
				(ObjectNode) answer.path("fields"));
		send(step, answer);
	}

	private String synthesis() {
		return open("Task_SynthesiseRound", null);
	}

	/**
	 * Completes a step as its secretary would who changes nothing of what is proposed.
	 * @param step the work item
	 * @param decision how
	 */
	public void complete(String step, String decision) {
		JsonNode item = this.api.as(SECRETARY).get("/work-items/" + step).ok();
		this.api.as(SECRETARY)
			.post("/work-items/" + step + "/complete", new StepAnswer(this.api.as(SECRETARY), item).with(decision))
			.ok();
	}

	/**
	 * Goes on to the next round.
	 */
	public void anotherRound() {
		this.walker
			.deciding((item) -> item.path("step").asString("").equals("Task_DecideRound") ? Optional.of("ANOTHER_ROUND")
					: Optional.empty())
			.leaving("Task_OpenRound")
			.walkUntil(this.caseNumber,
					(theCase) -> !this.walker.openSteps(this.caseNumber, "Task_OpenRound").isEmpty());
	}

	public JsonNode rounds() {
		return this.api.as(SECRETARY).get("/assignments/" + this.caseNumber + "/rounds").ok().path("items");
	}

	/** The expert where they sign in, else the secretary from paper. */
	private ObjectNode submit(String step) {
		return answer(author(step), step);
	}

	private void send(String step, ObjectNode answer) {
		this.api.as(author(step)).post("/work-items/" + step + "/complete", answer).ok();
	}

	private String author(String step) {
		String assignee = assignee(step);
		return assignee.startsWith("chuyengia") ? assignee : SECRETARY;
	}

	private String assignee(String step) {
		return this.api.as("vanthu").get("/work-items/" + step).ok().path("assignee").asString("");
	}

	private ObjectNode answer(String user, String step) {
		JsonNode item = this.api.as(user).get("/work-items/" + step).ok();
		return new StepAnswer(this.api.as(user), item).with(item.path("decisions").path(0).path("value").asString(""));
	}

}

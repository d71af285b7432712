package vn.phanbien.support;

import java.util.ArrayList;
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

	private static final List<String> THEMES = List.of("Văn hóa - xã hội", "Sinh thái - cảnh quan",
			"Quy hoạch - kiến trúc - hạ tầng - kinh tế");

	private static final List<String> ADDRESSEES = List.of("OWNER", "DRAFTER", "APPROVER");

	private static final List<String> WEIGHTS = List.of("MAJOR", "MEDIUM", "MINOR");

	private static final String SECRETARY = "chuyenvien";

	/** Those of the experts who have an account. */
	private static final int ACCOUNTS = 9;

	private static final AtomicInteger LETTERS = new AtomicInteger(7170);

	private final ApiClient api;

	private final ApiWalker walker;

	private final String caseNumber;

	/**
	 * Opens the case.
	 * @param api the application
	 */
	public HueCase(ApiClient api) {
		this.api = api;
		this.walker = new ApiWalker(api, Stream
			.concat(Stream.of("vanthu", SECRETARY, "truongban", "chutich", "phochutich", "ketoan", "ubnd",
					"lanhdaoubnd"), IntStream.rangeClosed(1, ACCOUNTS).mapToObj((number) -> "chuyengia" + number))
			.toList());
		this.caseNumber = api.as("ubnd")
			.post("/assignments",
					Map.of("entryRoute", "ASSIGNED", "kind", "CRITIQUE", "title",
							"Quy hoạch chi tiết hai bờ sông Hương và Dự án thí điểm", "workingDays", 30, "letter",
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
	 */
	private List<String> experts() {
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
		String step = this.walker.walkToStep(this.caseNumber, "Task_OpenRound");
		ObjectNode answer = answer(SECRETARY, step);
		((ObjectNode) answer.path("fields")).put("blind", true);
		this.api.as(SECRETARY).post("/work-items/" + step + "/complete", answer).ok();
	}

	/**
	 * Walks on in the ordinary way.
	 * @param step where to stop, or null to go to the closed file
	 */
	public void walkTo(@Nullable String step) {
		if (step == null) {
			this.walker.walkToTheEnd(this.caseNumber);
		}
		else {
			this.walker.walkToStep(this.caseNumber, step);
		}
	}

	/**
	 * Walks until every seat is to write its critique.
	 * @return the keys of their work items
	 */
	public List<String> openRound() {
		String step = "Task_SubmitCritique";
		this.walker.leaving(step)
			.walkUntil(this.caseNumber, (theCase) -> this.walker.openSteps(this.caseNumber, step).size() == EXPERTS);
		return this.walker.openSteps(this.caseNumber, step).stream().sorted().toList();
	}

	/**
	 * Hands in what the twenty have to say of the first draft.
	 * @return the key of the synthesis' work item
	 */
	public String critique() {
		List<String> steps = openRound();
		for (int number = 1; number <= EXPERTS; number++) {
			ObjectNode answer = submit(steps.get(number - 1));
			ObjectNode fields = (ObjectNode) answer.path("fields");
			fields.put("conclusion", DISSENTING.contains(number) ? "DISAGREE" : "AGREE_WITH_CHANGES");
			fields.put("general", "Nhận xét chung của ủy viên " + number);
			ArrayNode points = fields.putArray("points");
			for (int shortcoming : seenBy(number)) {
				points.addObject()
					.put("section", String.valueOf(shortcoming % 9 + 1))
					.put("page", String.valueOf(10 + shortcoming))
					.put("problem", "Tồn tại " + shortcoming + " theo ủy viên " + number)
					.put("proposal", "Khắc phục tồn tại " + shortcoming)
					.put("weight", WEIGHTS.get(shortcoming % WEIGHTS.size()))
					.put("addressee", ADDRESSEES.get(shortcoming % ADDRESSEES.size()));
			}
			send(steps.get(number - 1), answer);
		}
		return synthesis();
	}

	/**
	 * Judges the second draft: what is left of it is not resolved, all else is.
	 * @return the key of the synthesis' work item
	 */
	public String judge() {
		List<String> steps = openRound();
		for (String step : steps) {
			ObjectNode answer = submit(step);
			ObjectNode fields = (ObjectNode) answer.path("fields");
			JsonNode description = this.api.as("vanthu").get("/work-items/" + step).ok().path("fields");
			description.valueStream()
				.filter((field) -> field.path("name").asString("").startsWith("earlier"))
				.forEach((field) -> fields.put(field.path("name").asString(""),
						LEFT.stream()
							.anyMatch((left) -> field.path("label").asString("").contains("Tồn tại " + left + " "))
									? "NOT" : "RESOLVED"));
			fields.put("general", "Đã xem bản sửa").put("conclusion", "AGREE_WITH_CHANGES");
			send(step, answer);
		}
		return synthesis();
	}

	/**
	 * Each of the twenty sees two of the sixteen, so that each is seen by two or three.
	 */
	public static List<Integer> seenBy(int expert) {
		return List.of((expert - 1) % SHORTCOMINGS + 1, (expert + 4) % SHORTCOMINGS + 1);
	}

	/**
	 * Says how many of the twenty see a shortcoming.
	 * @param shortcoming which
	 * @return how many
	 */
	public static long voices(int shortcoming) {
		return IntStream.rangeClosed(1, EXPERTS).filter((expert) -> seenBy(expert).contains(shortcoming)).count();
	}

	private String synthesis() {
		List<String> open = new ArrayList<>();
		Awaitility.await().pollInSameThread().until(() -> {
			open.addAll(this.walker.openSteps(this.caseNumber, "Task_SynthesiseRound"));
			return !open.isEmpty();
		});
		return open.get(0);
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
		String assignee = this.api.as("vanthu").get("/work-items/" + step).ok().path("assignee").asString("");
		return assignee.startsWith("chuyengia") ? assignee : SECRETARY;
	}

	private ObjectNode answer(String user, String step) {
		JsonNode item = this.api.as(user).get("/work-items/" + step).ok();
		return new StepAnswer(this.api.as(user), item).with(item.path("decisions").path(0).path("value").asString(""));
	}

}

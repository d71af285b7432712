package vn.phanbien.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Walks a case by what the API says of each step, knowing nothing of the processes: fills
 * the fields by their types, sends a decision, and looks again.
 */
public final class ApiWalker {

	/** More than any story needs; a walk in circles ends here. */
	private static final int MOST_MOVES = 200;

	/** How long a step may take to appear behind an asynchronous continuation. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ApiClient api;

	private final List<String> users;

	private final Function<JsonNode, Optional<String>> chooser;

	private final Set<String> left;

	private final boolean fullest;

	private final List<Move> moves = new ArrayList<>();

	private final List<String> refusals = new ArrayList<>();

	private ApiWalker(ApiClient api, List<String> users, Function<JsonNode, Optional<String>> chooser, Set<String> left,
			boolean fullest) {
		this.api = api;
		this.users = users;
		this.chooser = chooser;
		this.left = left;
		this.fullest = fullest;
	}

	/**
	 * Creates a walker that always goes the ordinary way.
	 * @param api the application
	 * @param users everybody who takes part; the first of them may read the case
	 */
	public ApiWalker(ApiClient api, List<String> users) {
		this(api, List.copyOf(users), (item) -> Optional.empty(), Set.of(), false);
	}

	/**
	 * Decides some steps in another way.
	 * @param decisions from the description of a step to a decision, or to nothing for
	 * the ordinary one
	 * @return such a walker
	 */
	public ApiWalker deciding(Function<JsonNode, Optional<String>> decisions) {
		return new ApiWalker(this.api, this.users, decisions, this.left, this.fullest);
	}

	/**
	 * Writes as much into each text as its description allows.
	 * @return such a walker
	 */
	public ApiWalker fullest() {
		return new ApiWalker(this.api, this.users, this.chooser, this.left, true);
	}

	/**
	 * Leaves a step undone, even one that a job opens between two looks.
	 * @param step the element's id
	 * @return such a walker
	 */
	public ApiWalker leaving(String step) {
		return new ApiWalker(this.api, this.users, this.chooser, Set.of(step), this.fullest);
	}

	/**
	 * Walks to the end.
	 * @param caseNumber the case
	 * @return what was done by whom
	 */
	public List<Move> walkToTheEnd(String caseNumber) {
		return walkUntil(caseNumber, (theCase) -> theCase.path("state").asString("").equals("CLOSED"));
	}

	/**
	 * Walks until the case, as its first reader sees it, is as wanted.
	 * @param caseNumber the case
	 * @param arrived tells so
	 * @return what was done by whom
	 */
	public List<Move> walkUntil(String caseNumber, Predicate<JsonNode> arrived) {
		while (!arrived.test(read(caseNumber))) {
			if (!waitForMove(caseNumber, arrived)) {
				break;
			}
			assertThat(this.moves).hasSizeLessThan(MOST_MOVES);
		}
		return List.copyOf(this.moves);
	}

	/**
	 * Walks until a step is open, and leaves it so.
	 * @param caseNumber the case
	 * @param step the element's id
	 * @return the key of its work item, the latest where there are several
	 */
	public String walkToStep(String caseNumber, String step) {
		leaving(step).walkUntil(caseNumber, (theCase) -> !openSteps(caseNumber, step).isEmpty());
		return openSteps(caseNumber, step).get(0);
	}

	/**
	 * Lists where a step is open.
	 * @param caseNumber the case
	 * @param step the element's id
	 * @return the keys of its work items, the latest first
	 */
	public List<String> openSteps(String caseNumber, String step) {
		return this.api.as(this.users.get(0))
			.get("/assignments/" + caseNumber + "/work-items")
			.ok()
			.path("items")
			.valueStream()
			.filter((item) -> item.path("step").asString("").equals(step))
			.filter((item) -> item.path("state").asString("").equals("OPEN"))
			.map((item) -> item.path("id").asString(""))
			.toList();
	}

	private JsonNode read(String caseNumber) {
		return this.api.as(this.users.get(0)).get("/assignments/" + caseNumber).ok();
	}

	/** Another step may appear, or the case may arrive without one. */
	private boolean waitForMove(String caseNumber, Predicate<JsonNode> arrived) {
		int before = this.moves.size();
		try {
			Awaitility.await()
				.pollInSameThread()
				.pollDelay(Duration.ZERO)
				.pollInterval(Duration.ofMillis(50))
				.atMost(PATIENCE)
				.until(() -> moves(caseNumber) || arrived.test(read(caseNumber)));
		}
		catch (ConditionTimeoutException ex) {
			fail("%s stands still after %s; refused: %s", caseNumber, this.moves, this.refusals);
		}
		return this.moves.size() > before;
	}

	private boolean moves(String caseNumber) {
		this.refusals.clear();
		Optional<Move> move = this.users.stream()
			.map(this.api::as)
			.flatMap((user) -> waiting(user, caseNumber).map((id) -> complete(user, id)))
			.flatMap(Optional::stream)
			.findFirst();
		move.ifPresent(this.moves::add);
		return move.isPresent();
	}

	private Stream<String> waiting(ApiUser user, String caseNumber) {
		return Stream.of("mine", "claimable")
			.map((view) -> user.get("/work-items?view=%s&q=%s".formatted(view, caseNumber)).ok())
			.flatMap((list) -> list.path("items").valueStream())
			.filter((item) -> item.path("caseNumber").asString("").equals(caseNumber))
			.filter((item) -> !this.left.contains(item.path("step").asString("")))
			.map((item) -> item.path("id").asString(""));
	}

	private Optional<Move> complete(ApiUser user, String id) {
		ApiReply description = user.get("/work-items/" + id);
		if (!description.isOk()) {
			return refused(description);
		}
		JsonNode item = description.json();
		String decision = this.chooser.apply(item).orElse(item.path("decisions").path(0).path("value").asString(""));
		ObjectNode completion = new StepAnswer(user, item).with(decision);
		if (this.fullest) {
			FullestAnswer.of(item, completion);
		}
		ApiReply reply = user.post("/work-items/%s/complete".formatted(id), completion);
		if (!reply.isOk()) {
			return refused(reply);
		}
		return Optional.of(new Move(item.path("step").asString(""), user.username(), decision));
	}

	/** Another user may do it, or it was gone; but the description was to suffice. */
	private Optional<Move> refused(ApiReply reply) {
		assertThat(reply.status()).as("%s: %s, after %s", reply.call(), reply.text(), this.moves).isIn(403, 404, 409);
		this.refusals.add(reply.call() + ": " + reply.text());
		return Optional.empty();
	}

	/**
	 * A step that was done.
	 *
	 * @param step the element's id
	 * @param user by whom
	 * @param decision how
	 */
	public record Move(String step, String user, String decision) {
	}

}

package vn.phanbien.stories;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.ApiUser;
import vn.phanbien.support.ApiWalker;
import vn.phanbien.support.StepAnswer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People of two unions who do at random whatever the API offers them.
 */
final class RandomWork {

	/** Few cases that come far tell more than many that do not. */
	private static final int ALIVE = 6;

	private static final List<String> OPENERS = List.of("ubnd", "vanthu", "chuyenvien", "th-ubnd", "th-vanthu",
			"th-chuyenvien");

	private static final List<String> LED = List.of("assign", "priority", "followUp");

	private static final List<String> STEERING = List.of("extend", "extend", "extend", "extend", "suspend", "suspend",
			"withdraw");

	private static final List<String> KINDS = List.of("CRITIQUE", "CONSULT", "SOCIAL_APPRAISAL");

	private final ApiClient api;

	private final Random random;

	private final Likely likely;

	private final List<String> cases = new ArrayList<>();

	private final List<String> alive = new ArrayList<>();

	private final List<Away> standIns = new ArrayList<>();

	private final Map<String, Integer> done = new TreeMap<>();

	private final Map<String, Integer> steps = new TreeMap<>();

	RandomWork(ApiClient api, JdbcClient database, Random random) {
		this.likely = new Likely(database);
		this.api = api;
		this.random = random;
	}

	List<String> cases() {
		return this.cases;
	}

	/** What was done, and how often. */
	Map<String, Integer> done() {
		return this.done;
	}

	/** Which steps were completed, and how often. */
	Map<String, Integer> steps() {
		return this.steps;
	}

	/**
	 * Begins with a case that has come far already, by legal steps alone.
	 * @param opener who opens it
	 * @param step where it is left
	 */
	void startAt(String opener, String step) {
		assertThat(open(opener)).as("%s opens a case", opener).isTrue();
		List<String> people = Crowd.people()
			.stream()
			.filter((one) -> one.startsWith("th-") == opener.startsWith("th-"))
			.toList();
		new ApiWalker(this.api, people).walkToStep(this.cases.get(this.cases.size() - 1), step);
	}

	/**
	 * Tries one action of one person.
	 * @return whether it was accepted; refusing it is right too
	 */
	boolean tryOne() {
		this.alive.removeIf(this.likely::isOver);
		int dice = this.random.nextInt(100);
		if (this.alive.size() < ALIVE) {
			return open(any(OPENERS));
		}
		if (dice < 66) {
			return complete();
		}
		if (dice < 80) {
			return hold(List.of("claim", "release", "assign").get(dice % 3));
		}
		if (dice < 89) {
			return arrange(List.of("claim", "release", "assign", "priority", "followUp").get(dice % 5));
		}
		if (dice < 91) {
			return counted("next", anybody().post("/work-items/next", ""));
		}
		if (dice < 95) {
			return steer(any(STEERING));
		}
		return (this.random.nextInt(3) > 0 || this.standIns.isEmpty()) ? standIn() : comeBack();
	}

	/** Ends what would outlast the story. */
	void everybodyIsBack() {
		while (!this.standIns.isEmpty()) {
			comeBack();
		}
	}

	private boolean open(String opener) {
		Map<String, Object> body = new HashMap<>(
				Map.of("kind", any(KINDS), "title", "Nhiệm vụ ngẫu nhiên " + this.cases.size(), "workingDays", 20));
		body.put("entryRoute",
				opener.endsWith("ubnd") ? "ASSIGNED" : opener.endsWith("vanthu") ? "ORDERED" : "SELF_PROPOSED");
		if (!opener.endsWith("chuyenvien")) {
			body.put("letter", SonLa.letter("NN"));
		}
		if (opener.endsWith("vanthu")) {
			body.put("orderingAgency", opener.startsWith("th") ? "TH-UBND" : "SL-SKHCN");
		}
		ApiReply reply = this.api.as(opener).post("/assignments", body);
		if (reply.isOk()) {
			this.cases.add(reply.json().path("caseNumber").asString(""));
			this.alive.add(this.cases.get(this.cases.size() - 1));
		}
		return counted("open", reply);
	}

	private boolean complete() {
		String caseNumber = any(this.alive);
		if (this.likely.rests(caseNumber)) {
			return steer("resume", caseNumber);
		}
		List<String> open = this.likely.openSteps(caseNumber);
		if (open.isEmpty()) {
			return false;
		}
		String step = any(open);
		ApiUser user = somebodyFor(step);
		JsonNode form = user.get("/work-items/" + step).json();
		JsonNode decisions = form.path("decisions");
		if (decisions.isEmpty()) {
			return false;
		}
		boolean ordinary = this.random.nextInt(6) > 0;
		String decision = decisions.path(ordinary ? 0 : this.random.nextInt(decisions.size()))
			.path("value")
			.asString("");
		boolean done = counted(form.path("actingFor").asString("").isEmpty() ? "complete" : "completeForAnother",
				user.post("/work-items/" + step + "/complete", new StepAnswer(user, form).with(decision)));
		if (done) {
			this.steps.merge(form.path("step").asString(""), 1, Integer::sum);
		}
		return done;
	}

	private boolean hold(String action) {
		List<String> open = this.likely.openSteps(any(this.alive));
		if (open.isEmpty()) {
			return false;
		}
		String step = any(open);
		ApiUser user = LED.contains(action) ? leader(step) : somebodyFor(step);
		Map<String, Object> body = action.equals("assign") ? Map.of("user", somebodyFor(step).username()) : Map.of();
		return counted(action, user.post("/work-items/" + step + "/" + action, body));
	}

	/** Several at once, each with a result of its own. */
	private boolean arrange(String action) {
		List<String> ticked = this.likely.openSteps(any(this.alive));
		if (ticked.isEmpty()) {
			return false;
		}
		ApiUser user = LED.contains(action) ? leader(ticked.get(0)) : somebodyFor(ticked.get(0));
		Map<String, Object> body = new HashMap<>(Map.of("action", action, "ids", ticked));
		if (action.equals("assign")) {
			body.put("user", somebodyFor(ticked.get(0)).username());
		}
		body.put("priority", any(List.of("low", "normal", "high", "urgent")));
		body.put("date", today().plusDays(this.random.nextInt(9)).toString());
		ApiReply reply = user.post("/work-items/bulk", body);
		List<Integer> results = reply.ok()
			.path("results")
			.valueStream()
			.map((one) -> one.path("status").asInt())
			.toList();
		assertThat(results).as("%s: %s", reply.call(), reply.text())
			.hasSameSizeAs(ticked)
			.isSubsetOf(200, 403, 404, 409, 422);
		return results.contains(200) && counted("bulk-" + action, reply);
	}

	private ApiUser leader(String step) {
		String union = this.likely.doers(step).stream().anyMatch((doer) -> doer.startsWith("th-")) ? "th-" : "";
		return this.api.as(union + any(List.of("truongban", "chutich")));
	}

	/** One who may do it, one who stands in for such a one, or now and then anybody. */
	private ApiUser somebodyFor(String step) {
		List<String> doers = this.likely.doers(step).stream().filter(Crowd.people()::contains).toList();
		if (doers.isEmpty() || this.random.nextInt(12) == 0) {
			return anybody();
		}
		String doer = any(doers);
		List<String> others = this.standIns.stream()
			.filter((one) -> one.absent().equals(doer))
			.map(Away::other)
			.toList();
		return this.api.as((others.isEmpty() || this.random.nextInt(3) == 0) ? doer : any(others));
	}

	private boolean steer(String action) {
		return steer(action, any(this.alive));
	}

	private boolean steer(String action, String caseNumber) {
		String prefix = caseNumber.contains("-TH-") ? "th-" : "";
		ApiUser user = this.api.as(prefix + any(List.of("chutich", "vanthu", "ubnd", "truongban")));
		JsonNode theCase = user.get("/assignments/" + caseNumber).json();
		Map<String, Object> body = new HashMap<>(
				Map.of("reason", "Chờ ý kiến", "version", theCase.path("version").asInt()));
		if (action.equals("extend")) {
			body.putAll(this.random.nextBoolean() ? Map.of("which", "INTERNAL", "workingDays", 12)
					: Map.of("which", "AGENCY", "workingDays", 25));
		}
		return counted(action, user.post("/assignments/" + caseNumber + "/" + action, body));
	}

	private boolean standIn() {
		List<String> colleagues = any(Crowd.DESKS);
		String absent = any(colleagues);
		String other = any(colleagues);
		ApiReply reply = this.api.as(absent)
			.post("/substitutions", Map.of("standIn", other, "from", today().toString(), "to", today().toString()));
		if (reply.isOk()) {
			this.standIns.add(new Away(absent, other, reply.json().path("id").asString("")));
		}
		return counted("standIn", reply);
	}

	private boolean comeBack() {
		Away one = this.standIns.remove(this.random.nextInt(this.standIns.size()));
		return counted("comeBack", this.api.as(one.absent()).delete("/substitutions/" + one.id()));
	}

	/** Only what people may be told: done, not yours, too late, or filled in wrongly. */
	private boolean counted(String action, ApiReply reply) {
		assertThat(reply.status()).as("%s: %s", reply.call(), reply.text()).isIn(200, 201, 204, 403, 404, 409, 422);
		if (reply.isOk()) {
			this.done.merge(action, 1, Integer::sum);
		}
		return reply.isOk();
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
	}

	private ApiUser anybody() {
		return this.api.as(any(Crowd.people()));
	}

	private <T> T any(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	/**
	 * Somebody who is away.
	 *
	 * @param absent who
	 * @param other who stands in
	 * @param id the key of the standing in
	 */
	private record Away(String absent, String other, String id) {
	}

}

package vn.phanbien.stories;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Random;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.ApiUser;
import vn.phanbien.support.StepAnswer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People of two unions who do at random whatever the API offers them.
 */
final class RandomWork {

	/** Everybody of one union and its authority, and of another. */
	static final Map<String, List<String>> PEOPLE = new TreeMap<>(Map.of("SL",
			List.of("vanthu", "chuyenvien", "chuyenvien2", "truongban", "chutich", "phochutich", "ketoan", "ubnd",
					"lanhdaoubnd", "tinhuy", "chuyengia1", "chuyengia2", "chuyengia3", "chuyengia4", "chuyengia5",
					"chuyengia6", "chuyengia7", "chuyengia8", "chuyengia9"),
			"TH", List.of("th-vanthu", "th-chuyenvien", "th-truongban", "th-chutich", "th-phochutich", "th-ubnd",
					"th-chuyengia1", "th-chuyengia2", "th-chuyengia3", "th-chuyengia4", "th-chuyengia5")));

	private static final List<String> KINDS = List.of("CRITIQUE", "CONSULT", "SOCIAL_APPRAISAL");

	private static final List<String> VIEWS = List.of("mine", "mine", "claimable", "claimable", "claimable", "acting");

	private final ApiClient api;

	private final Random random;

	private final List<String> cases = new ArrayList<>();

	private final List<Entry<String, String>> standIns = new ArrayList<>();

	private final Map<String, Integer> done = new TreeMap<>();

	RandomWork(ApiClient api, Random random) {
		this.api = api;
		this.random = random;
	}

	static List<String> people() {
		return PEOPLE.values().stream().flatMap(List::stream).toList();
	}

	List<String> cases() {
		return this.cases;
	}

	/** What was done, and how often. */
	Map<String, Integer> done() {
		return this.done;
	}

	/**
	 * Tries one action of one person.
	 * @return whether it was accepted; refusing it is right too
	 */
	boolean tryOne() {
		int dice = this.random.nextInt(100);
		if (this.cases.isEmpty() || dice < 5) {
			return open();
		}
		if (dice < 75) {
			return complete();
		}
		if (dice < 89) {
			return hold(List.of("claim", "release", "assign").get(dice % 3));
		}
		if (dice < 96) {
			return steer(List.of("suspend", "resume", "resume", "extend", "extend").get(this.random.nextInt(5)));
		}
		if (dice < 97) {
			return this.random.nextInt(3) == 0 && steer("withdraw");
		}
		return (this.random.nextInt(3) > 0 || this.standIns.isEmpty()) ? standIn() : comeBack();
	}

	/** Ends what would outlast the story. */
	void everybodyIsBack() {
		while (!this.standIns.isEmpty()) {
			comeBack();
		}
	}

	private boolean open() {
		Map<String, Object> body = new HashMap<>(
				Map.of("kind", any(KINDS), "title", "Nhiệm vụ ngẫu nhiên " + this.cases.size(), "workingDays", 20));
		String opener = any(List.of("ubnd", "vanthu", "chuyenvien", "th-ubnd", "th-vanthu", "th-chuyenvien"));
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
		}
		return counted("open", reply);
	}

	private boolean complete() {
		ApiUser user = anybody();
		JsonNode item = any(user, any(VIEWS));
		JsonNode form = user.get("/work-items/" + item.path("id").asString("0")).json();
		JsonNode decisions = form.path("decisions");
		if (decisions.isEmpty()) {
			return false;
		}
		boolean ordinary = this.random.nextInt(4) > 0;
		String decision = decisions.path(ordinary ? 0 : this.random.nextInt(decisions.size()))
			.path("value")
			.asString("");
		return counted("complete", user.post("/work-items/" + form.path("id").asString("") + "/complete",
				new StepAnswer(user, form).with(decision)));
	}

	private boolean hold(String action) {
		boolean leads = action.equals("assign");
		ApiUser user = leads ? this.api.as(any(List.of("truongban", "chutich", "th-truongban"))) : anybody();
		JsonNode item = any(user, leads ? "all" : action.equals("claim") ? "claimable" : "mine");
		if (item.isEmpty()) {
			return false;
		}
		Map<String, Object> body = leads ? Map.of("user", anybody().username()) : Map.of();
		return counted(action, user.post("/work-items/" + item.path("id").asString("") + "/" + action, body));
	}

	private boolean steer(String action) {
		String caseNumber = any(this.cases);
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
		List<String> colleagues = any(List.copyOf(PEOPLE.values()));
		String absent = any(colleagues);
		String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
		ApiReply reply = this.api.as(absent)
			.post("/substitutions", Map.of("standIn", any(colleagues), "from", today, "to", today));
		if (reply.isOk()) {
			this.standIns.add(Map.entry(absent, reply.json().path("id").asString("")));
		}
		return counted("standIn", reply);
	}

	private boolean comeBack() {
		Entry<String, String> one = this.standIns.remove(this.random.nextInt(this.standIns.size()));
		return counted("comeBack", this.api.as(one.getKey()).delete("/substitutions/" + one.getValue()));
	}

	/** Only what people may be told: done, not yours, too late, or filled in wrongly. */
	private boolean counted(String action, ApiReply reply) {
		assertThat(reply.status()).as("%s: %s", reply.call(), reply.text()).isIn(200, 201, 204, 403, 404, 409, 422);
		if (reply.isOk()) {
			this.done.merge(action, 1, Integer::sum);
		}
		return reply.isOk();
	}

	private JsonNode any(ApiUser user, String view) {
		JsonNode items = user.get("/work-items?limit=50&view=" + view).ok().path("items");
		List<JsonNode> ours = items.valueStream()
			.filter((item) -> this.cases.contains(item.path("caseNumber").asString("")))
			.toList();
		return ours.isEmpty() ? items.path(-1) : any(ours);
	}

	private ApiUser anybody() {
		return this.api.as(any(people()));
	}

	private <T> T any(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}

package vn.phanbien.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import tools.jackson.databind.JsonNode;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.ApiUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at everything through everybody's eyes and asks the plain rights about each
 * sight.
 */
final class Onlookers {

	private static final List<String> VIEWS = List.of("mine", "claimable", "acting", "done", "all");

	private static final int SAMPLE = 4;

	private final ApiClient api;

	private final JdbcClient database;

	private final Random random;

	private final List<String> people;

	private int sights;

	private int critiques;

	/**
	 * @param api the application
	 * @param database what the rights are told from
	 * @param random chooses what is looked at
	 * @param people through whose eyes
	 */
	Onlookers(ApiClient api, JdbcClient database, Random random, List<String> people) {
		this.api = api;
		this.database = database;
		this.random = random;
		this.people = people;
	}

	/** How much has been seen so far, to know that there was something to see. */
	int sights() {
		return this.sights;
	}

	/** How many critiques were among it. */
	int critiques() {
		return this.critiques;
	}

	void look(List<String> cases) {
		List<String> steps = this.database.sql("select id from work_item where case_number in (:cases) order by id")
			.param("cases", cases)
			.query(String.class)
			.list();
		for (String person : this.people) {
			PlainRights rights = new PlainRights(this.database, person);
			ApiUser user = this.api.as(person);
			VIEWS.forEach((view) -> list(user, rights, "/work-items?limit=200&view=" + view));
			list(user, rights, "/assignments?limit=200");
			list(user, rights, "/search?q=" + some(cases).get(0));
			some(cases).forEach((caseNumber) -> theCase(user, rights, caseNumber));
			some(steps).forEach((step) -> step(user, rights, step));
		}
	}

	private void list(ApiUser user, PlainRights rights, String path) {
		for (JsonNode item : user.get(path).ok().path("items")) {
			String caseNumber = item.path("caseNumber").asString("");
			if (!caseNumber.isEmpty()) {
				seen(rights.mayKnowCase(caseNumber), user, path + ": " + caseNumber);
			}
			if (path.startsWith("/work-items") || item.path("kind").asString("").equals("STEP")) {
				String id = item.path("id").asString("");
				seen(rights.mayKnowStep(id), user, path + ": " + item);
				desk(user, rights, path, item);
			}
		}
	}

	/** Each view shows what its name says. */
	private void desk(ApiUser user, PlainRights rights, String path, JsonNode item) {
		String id = item.path("id").asString("");
		String holder = item.path("assignee").asString("");
		if (path.endsWith("view=mine")) {
			seen(holder.equals(user.username()), user, path + ": " + item);
		}
		if (path.endsWith("view=claimable")) {
			seen(holder.isEmpty() && rights.mayTake(id), user, path + ": " + item);
		}
		if (path.endsWith("view=acting")) {
			seen(rights.isLent(id) && rights.mayDecideInStead(id), user, path + ": " + item);
		}
	}

	private void theCase(ApiUser user, PlainRights rights, String caseNumber) {
		String path = "/assignments/" + caseNumber;
		ApiReply reply = user.get(path);
		if (reply.isOk()) {
			seen(rights.mayKnowCase(caseNumber), user, path);
			list(user, rights, path + "/work-items");
			review(user, rights, caseNumber);
		}
		else {
			reply.refused(404);
			assertThat(rights.isStaffOf(caseNumber)).as("%s is staff of %s", user.username(), caseNumber).isFalse();
		}
	}

	private void review(ApiUser user, PlainRights rights, String caseNumber) {
		String path = "/assignments/" + caseNumber;
		for (int round = 1; round <= 2; round++) {
			ApiReply reply = user.get(path + "/rounds/" + round + "/critiques");
			assertThat(reply.status()).as("%s: %s", reply.call(), reply.text()).isIn(200, 404);
			for (JsonNode critique : reply.json().path("items")) {
				seen(rights.mayReadCritique(critique.path("id").asLong()), user, reply.call() + ": " + critique);
				this.critiques++;
			}
		}
		if (rights.onlyOrders(caseNumber)) {
			seen(user.get(path + "/council").json().path("seats").isEmpty(), user, path + "/council");
			user.get(path + "/rounds").refused(404);
		}
	}

	private void step(ApiUser user, PlainRights rights, String step) {
		String path = "/work-items/" + step;
		ApiReply reply = user.get(path);
		assertThat(reply.status()).as("%s: %s", reply.call(), reply.text()).isIn(200, 404, 409);
		if (reply.status() != 404) {
			seen(rights.mayKnowStep(step), user, path + ": " + reply.text());
		}
	}

	private void seen(boolean allowed, ApiUser user, String what) {
		assertThat(allowed).as("%s may see %s", user.username(), what).isTrue();
		this.sights++;
	}

	private List<String> some(List<String> all) {
		List<String> some = new ArrayList<>();
		for (int number = 0; number < SAMPLE && !all.isEmpty(); number++) {
			some.add(all.get(this.random.nextInt(all.size())));
		}
		return some;
	}

}

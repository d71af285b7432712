package vn.phanbien.stories;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.People;
import vn.phanbien.people.People.NewAccount;
import vn.phanbien.people.Person;
import vn.phanbien.people.Role;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who has taken a step and loses the role holds it no longer; the leader and the
 * division head see it and give it to another.
 */
@SuppressWarnings("NullAway.Init")
abstract class LostRoleStory {

	private static final AtomicInteger NEWCOMERS = new AtomicInteger();

	@Autowired
	private ApiClient api;

	@Autowired
	private People people;

	@Autowired
	private Organisations organisations;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { SonLa.LEADER, SonLa.HEAD })
	void takesTheStepFromItsHolder(String leader) {
		Person newcomer = newcomer(EnumSet.of(Role.OFFICER));
		ApiUser former = this.api.as(String.valueOf(newcomer.username()));
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");
		String step = new SonLa(this.api).walkTo(caseNumber, "Task_CheckDossier");
		int version = former.post("/work-items/" + step + "/claim", Map.of()).ok().path("version").asInt();
		assertThat(listed(former, "mine", caseNumber)).isTrue();

		lose(newcomer, Role.OFFICER);

		former.get("/work-items/" + step).refused(404);
		former.post("/work-items/" + step + "/claim", Map.of()).refused(404);
		former.post("/work-items/" + step + "/release", Map.of("version", version)).refused(404);
		former.post("/work-items/" + step + "/complete", completion(version)).refused(404);
		assertThat(listed(former, "mine", caseNumber)).isFalse();
		assertThat(listed(former, "all", caseNumber)).isFalse();
		assertThat(listed(this.api.as(leader), "all", caseNumber)).isTrue();
		JsonNode orphan = this.api.as(leader).get("/work-items/" + step).ok();
		assertThat(orphan.path("mayAssign").asBoolean()).isTrue();
		this.api.as(leader)
			.post("/work-items/" + step + "/assign", Map.of("user", SonLa.OFFICER, "version", version))
			.ok();
		assertThat(listed(this.api.as(SonLa.OFFICER), "mine", caseNumber)).isTrue();
	}

	@Test
	void leavesOnlyWhatTheOtherRolesAllow() {
		Person newcomer = newcomer(EnumSet.of(Role.OFFICER, Role.CLERK));
		ApiUser former = this.api.as(String.valueOf(newcomer.username()));
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");
		String step = new SonLa(this.api).walkTo(caseNumber, "Task_CheckDossier");
		int version = former.post("/work-items/" + step + "/claim", Map.of()).ok().path("version").asInt();

		lose(newcomer, Role.OFFICER);

		JsonNode read = former.get("/work-items/" + step).ok();
		assertThat(read.path("mayComplete").asBoolean()).isFalse();
		assertThat(listed(former, "mine", caseNumber)).isFalse();
		former.post("/work-items/" + step + "/claim", Map.of()).refused(403);
		former.post("/work-items/" + step + "/complete", completion(version)).refused(403);
	}

	@Test
	void closesTheStepsThatWereDone() {
		Person newcomer = newcomer(EnumSet.of(Role.OFFICER));
		ApiUser former = this.api.as(String.valueOf(newcomer.username()));
		String caseNumber = new SonLa(this.api).assigned("CRITIQUE");
		String step = new SonLa(this.api).walkTo(caseNumber, "Task_CheckDossier");
		int version = former.post("/work-items/" + step + "/claim", Map.of()).ok().path("version").asInt();
		former.post("/work-items/" + step + "/complete", completion(version)).ok();
		former.get("/work-items/" + step).ok();

		lose(newcomer, Role.OFFICER);

		former.get("/work-items/" + step).refused(404);
	}

	private static Map<String, Object> completion(int version) {
		return Map.of("decision", "COMPLETE", "version", version, "fields", Map.of());
	}

	private boolean listed(ApiUser user, String view, String caseNumber) {
		return !user.get("/work-items?view=" + view + "&q=" + caseNumber).ok().path("items").isEmpty();
	}

	private Person newcomer(Set<Role> roles) {
		String username = "tam-" + NEWCOMERS.incrementAndGet();
		Person person = this.people.add("Người mới " + username, new NewAccount(username, "phanbien-demo"));
		this.tokens.add(person.id(), "demo", "demo-" + username);
		this.people.grant(person.id(), union().id(), roles);
		return person;
	}

	private void lose(Person person, Role role) {
		this.jdbc.sql("delete from membership where person_id = :person and organisation_id = :union and role = :role")
			.param("person", person.id().value())
			.param("union", union().id().value())
			.param("role", role.name())
			.update();
	}

	private Organisation union() {
		return this.organisations.byCode("SL").orElseThrow();
	}

}

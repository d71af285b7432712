package vn.phanbien.stories;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.organisation.NewOrganisation;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.support.ApiClient;
import vn.phanbien.support.ApiReply;
import vn.phanbien.support.ApiWalker;
import vn.phanbien.support.Race;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Five hundred officers of one union reach for the same step.
 */
@SuppressWarnings("NullAway.Init")
abstract class CrowdStory {

	private static final int RACERS = 500;

	private static final String CLERK = "cb-vanthu";

	private static final String LEADER = "cb-chutich";

	@Autowired
	private ApiClient api;

	@Autowired
	private Organisations organisations;

	@Autowired
	private People people;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private JdbcClient database;

	@Test
	void letsOneOfFiveHundredWin() throws Exception {
		Organisation union = this.organisations.add(new NewOrganisation("CAOBANG", "Liên hiệp Hội tỉnh Cao Bằng",
				OrganisationKind.PROVINCIAL_UNION, "04", "LHH", true));
		add(CLERK, Role.CLERK, union);
		add(LEADER, Role.UNION_LEADER, union);
		List<String> officers = IntStream.range(0, RACERS)
			.mapToObj((number) -> add("cb-chuyenvien" + number, Role.OFFICER, union))
			.toList();
		String step = step();
		List<Callable<ApiReply>> claims = officers.stream()
			.<Callable<ApiReply>>map(
					(officer) -> () -> this.api.as(officer).post("/work-items/" + step + "/claim", Map.of()))
			.toList();

		List<ApiReply> replies = Race.run(claims);

		String holder = this.api.as(CLERK).get("/work-items/" + step).ok().path("assignee").asString("");
		assertThat(replies).filteredOn(ApiReply::isOk)
			.singleElement()
			.matches((reply) -> reply.call().endsWith("as " + holder));
		assertThat(replies).filteredOn((reply) -> !reply.isOk())
			.hasSize(RACERS - 1)
			.allSatisfy((reply) -> assertThat(reply.refused(409).path("code").asString("")).isEqualTo("heldByOther"));
	}

	private String step() {
		String caseNumber = this.api.as(CLERK)
			.post("/assignments",
					Map.of("entryRoute", "ORDERED", "kind", "CRITIQUE", "title", "Việc của đông người",
							"orderingAgency", Map.of("name", "Công ty cấp nước"), "workingDays", 20, "letter",
							SonLa.letter("CTCN")))
			.ok()
			.path("caseNumber")
			.asString("");
		return new ApiWalker(this.api, List.of(CLERK, LEADER)).walkToStep(caseNumber, "Task_CheckDossier");
	}

	/** Gives an account without a password: nobody signs in but by token. */
	private String add(String username, Role role, Organisation union) {
		PersonId person = this.people.add("Người Cao Bằng", null).id();
		this.database.sql("insert into account (person_id, username, password_hash, enabled) values (?, ?, '', true)")
			.param(person.value())
			.param(username)
			.update();
		this.people.grant(person, union.id(), Set.of(role));
		this.tokens.add(person, "demo", "demo-" + username);
		return username;
	}

}

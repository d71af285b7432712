package vn.phanbien.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.expert.ConsentPurpose;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.Experts;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.ProfileDesk;
import vn.phanbien.organisation.NewOrganisation;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.ApiTokens;
import vn.phanbien.people.People;
import vn.phanbien.people.People.NewAccount;
import vn.phanbien.people.Person;
import vn.phanbien.people.Role;

/**
 * Loads organisations, accounts that bear the names of their roles, and experts.
 */
@Component
@Profile("demo")
class DemoOrganisations {

	static final String PASSWORD = "demo";

	/** What the experts know about, and where that stands in the tree. */
	private static final List<Map.Entry<String, String>> FIELDS = List.of(Map.entry("Nông nghiệp", "4"),
			Map.entry("Thủy lợi", "201"), Map.entry("Môi trường", "105"), Map.entry("Kinh tế", "502"),
			Map.entry("Xây dựng", "201"), Map.entry("Y tế", "303"), Map.entry("Giáo dục", "503"),
			Map.entry("Công nghệ thông tin", "102"), Map.entry("Pháp luật", "505"));

	private final JdbcClient jdbc;

	private final Organisations organisations;

	private final People people;

	private final ApiTokens tokens;

	private final Experts experts;

	private final ProfileDesk desk;

	DemoOrganisations(JdbcClient jdbc, Organisations organisations, People people, ApiTokens tokens, Experts experts,
			ProfileDesk desk) {
		this.jdbc = jdbc;
		this.organisations = organisations;
		this.people = people;
		this.tokens = tokens;
		this.experts = experts;
		this.desk = desk;
	}

	/**
	 * Loads everything into an empty database.
	 * @return false when there was something already
	 */
	@Transactional
	public boolean load() {
		if (!this.organisations.all().isEmpty()) {
			return false;
		}
		Sample.rows("provinces.csv").forEach(this::province);
		Sample.rows("organisations.csv").forEach(this::organisation);
		Sample.rows("demo-users.csv").forEach(this::user);
		return true;
	}

	private void province(CSVRecord row) {
		this.jdbc.sql("insert into province (code, name, kind, note) values (:code, :name, :kind, :note)")
			.param("code", row.get("code"))
			.param("name", row.get("name"))
			.param("kind", row.get("kind"))
			.param("note", row.get("note"))
			.update();
	}

	private void organisation(CSVRecord row) {
		OrganisationKind kind = OrganisationKind.valueOf(row.get("kind"));
		boolean usesSystem = kind.isUnion() || "yes".equals(row.get("usesSystem"));
		this.organisations.add(new NewOrganisation(row.get("code"), row.get("name"), kind, row.get("province"),
				row.get("symbol"), usesSystem));
	}

	private void user(CSVRecord row) {
		String username = row.get("username");
		Organisation organisation = this.organisations.byCode(row.get("organisation")).orElseThrow();
		Set<Role> roles = Arrays.stream(row.get("roles").split(";")).map(Role::valueOf).collect(Collectors.toSet());
		Person person = this.people.byUsername(username).orElseGet(() -> add(username, row.get("displayName")));
		this.people.grant(person.id(), organisation.id(), roles);
		Optional.ofNullable(row.get("title"))
			.ifPresent((title) -> this.people.entitle(person.id(), organisation.id(), title));
		if (roles.contains(Role.EXPERT)) {
			expert(organisation.id(), person);
		}
	}

	private Person add(String username, String displayName) {
		Person person = this.people.add(displayName, new NewAccount(username, PASSWORD));
		this.tokens.add(person.id(), "demo", "demo-" + username);
		return person;
	}

	private void expert(OrganisationId union, Person person) {
		Map.Entry<String, String> field = FIELDS.get((int) (person.id().value() % FIELDS.size()));
		Expert expert = this.experts.add(NewExpert.of(union, person.id(), person.displayName(), field.getKey()),
				ExpertDetails.NONE.in(Set.of(new FieldCode(field.getValue()))));
		this.desk.consent(this.people.actor(String.valueOf(person.username())).orElseThrow(), expert.id(),
				ConsentPurpose.REGISTRY, null);
	}

}

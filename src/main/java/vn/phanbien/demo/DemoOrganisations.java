package vn.phanbien.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.expert.Experts;
import vn.phanbien.expert.NewExpert;
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

	private static final List<String> FIELDS = List.of("Nông nghiệp", "Thủy lợi", "Môi trường", "Kinh tế", "Xây dựng",
			"Y tế", "Giáo dục", "Công nghệ thông tin", "Pháp luật");

	private final JdbcClient jdbc;

	private final Organisations organisations;

	private final People people;

	private final ApiTokens tokens;

	private final Experts experts;

	DemoOrganisations(JdbcClient jdbc, Organisations organisations, People people, ApiTokens tokens, Experts experts) {
		this.jdbc = jdbc;
		this.organisations = organisations;
		this.people = people;
		this.tokens = tokens;
		this.experts = experts;
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
		String field = FIELDS.get((int) (person.id().value() % FIELDS.size()));
		this.experts.add(NewExpert.of(union, person.id(), person.displayName(), field));
	}

}

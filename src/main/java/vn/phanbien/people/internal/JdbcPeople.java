package vn.phanbien.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;

/**
 * Reads and writes persons, accounts and memberships.
 */
@Repository
class JdbcPeople implements People {

	private static final String SELECT = """
			select p.id, p.display_name, a.username
			from person p left join account a on a.person_id = p.id and a.enabled = true
			""";

	private final JdbcClient jdbc;

	private final ActorRows actors;

	private final PasswordEncoder passwords;

	JdbcPeople(JdbcClient jdbc, ActorRows actors, PasswordEncoder passwords) {
		this.jdbc = jdbc;
		this.actors = actors;
		this.passwords = passwords;
	}

	@Override
	public Optional<Person> byId(PersonId id) {
		return this.jdbc.sql(SELECT + "where p.id = :id").param("id", id.value()).query(JdbcPeople::person).optional();
	}

	@Override
	public Optional<Person> byUsername(String username) {
		return this.jdbc.sql(SELECT + "where a.username = :username")
			.param("username", username)
			.query(JdbcPeople::person)
			.optional();
	}

	@Override
	public Optional<Actor> actor(String username) {
		return this.actors.named(username);
	}

	@Override
	public Map<PersonId, String> names(Collection<PersonId> ids) {
		Map<PersonId, String> names = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql(SELECT + "where p.id in (:ids)")
				.param("ids", ids.stream().map(PersonId::value).toList())
				.query(JdbcPeople::person)
				.list()
				.forEach((person) -> names.put(person.id(), person.displayName()));
		}
		return names;
	}

	@Override
	public List<Person> holders(Role role, OrganisationId organisation) {
		return this.jdbc.sql(SELECT + """
				join membership m on m.person_id = p.id
				where m.organisation_id = :organisation and m.role = :role and a.username is not null
				order by p.display_name, p.id""")
			.param("organisation", organisation.value())
			.param("role", role.name())
			.query(JdbcPeople::person)
			.list();
	}

	@Override
	public List<Member> members(OrganisationId organisation) {
		Map<Person, Set<Role>> members = new LinkedHashMap<>();
		this.jdbc.sql("""
				select p.id, p.display_name, a.username, m.role
				from membership m join person p on p.id = m.person_id
				join account a on a.person_id = p.id and a.enabled = true
				where m.organisation_id = :organisation order by p.display_name, p.id""")
			.param("organisation", organisation.value())
			.query((row) -> {
				members.computeIfAbsent(person(row, 0), (person) -> EnumSet.noneOf(Role.class))
					.add(Role.valueOf(row.getString("role")));
			});
		return members.entrySet().stream().map((entry) -> new Member(entry.getKey(), entry.getValue())).toList();
	}

	@Override
	public Set<Role> roles(PersonId person, OrganisationId organisation) {
		return this.jdbc.sql("""
				select m.role from membership m join account a on a.person_id = m.person_id and a.enabled = true
				where m.person_id = :person and m.organisation_id = :organisation""")
			.param("person", person.value())
			.param("organisation", organisation.value())
			.query(String.class)
			.list()
			.stream()
			.map(Role::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public Person add(String displayName, @Nullable NewAccount account) {
		GeneratedKeyHolder keys = new GeneratedKeyHolder();
		this.jdbc.sql("insert into person (display_name) values (:name)").param("name", displayName).update(keys, "id");
		Number key = keys.getKey();
		if (key == null) {
			throw new IllegalStateException("No key for " + displayName);
		}
		PersonId id = new PersonId(key.longValue());
		if (account != null) {
			this.jdbc.sql("""
					insert into account (person_id, username, password_hash, enabled)
					values (:person, :username, :hash, true)""")
				.param("person", id.value())
				.param("username", account.username())
				.param("hash", this.passwords.encode(account.password()))
				.update();
		}
		return byId(id).orElseThrow();
	}

	@Override
	public void grant(PersonId person, OrganisationId organisation, Set<Role> roles) {
		Set<Membership> held = memberships(person);
		for (Role role : roles) {
			if (!held.contains(new Membership(organisation, role))) {
				this.jdbc.sql("""
						insert into membership (person_id, organisation_id, role)
						values (:person, :organisation, :role)""")
					.param("person", person.value())
					.param("organisation", organisation.value())
					.param("role", role.name())
					.update();
			}
		}
	}

	@Override
	public Optional<String> title(PersonId person, OrganisationId organisation) {
		return this.jdbc.sql("""
				select max(title) from membership
				where person_id = :person and organisation_id = :organisation and title is not null
				having count(*) > 0""")
			.param("person", person.value())
			.param("organisation", organisation.value())
			.query(String.class)
			.optional();
	}

	@Override
	public void entitle(PersonId person, OrganisationId organisation, String title) {
		this.jdbc.sql("""
				update membership set title = :title
				where person_id = :person and organisation_id = :organisation""")
			.param("title", title)
			.param("person", person.value())
			.param("organisation", organisation.value())
			.update();
	}

	private Set<Membership> memberships(PersonId person) {
		return Set.copyOf(
				new HashSet<>(this.jdbc.sql("select organisation_id, role from membership where person_id = :person")
					.param("person", person.value())
					.query((row, number) -> new Membership(new OrganisationId(row.getLong("organisation_id")),
							Role.valueOf(row.getString("role"))))
					.list()));
	}

	private static Person person(ResultSet row, int number) throws SQLException {
		return new Person(new PersonId(row.getLong("id")), row.getString("display_name"), row.getString("username"));
	}

}

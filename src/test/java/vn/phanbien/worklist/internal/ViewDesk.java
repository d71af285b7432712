package vn.phanbien.worklist.internal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.People.Member;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.worklist.SavedViews;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The saved views of one database, with organisations of its own for each test.
 */
final class ViewDesk {

	final SavedViews views;

	private final JdbcClient jdbc;

	private final AtomicLong names;

	private final OrganisationId union;

	private final OrganisationId other;

	ViewDesk(JdbcClient jdbc, AtomicLong names) {
		this.jdbc = jdbc;
		this.names = names;
		this.union = organisation();
		this.other = organisation();
		People people = mock(People.class);
		Person anybody = new Person(new PersonId(1), "A", "a");
		given(people.members(this.union))
			.willReturn(List.of(new Member(anybody, Set.of(Role.CLERK, Role.OFFICER, Role.EXPERT))));
		this.views = new GuardedViews(new SavedViewRows(jdbc), people);
	}

	private OrganisationId organisation() {
		String code = "ORG" + this.names.incrementAndGet();
		this.jdbc.sql("""
				insert into organisation (code, name, kind, symbol, uses_system)
				values (:code, 'Liên hiệp Hội', 'PROVINCIAL_UNION', 'LHH', true)""").param("code", code).update();
		return new OrganisationId(key("organisation"));
	}

	private long key(String table) {
		return this.jdbc.sql("select max(id) from " + table).query(Long.class).single();
	}

	Membership audience(Role role) {
		return new Membership(this.union, role);
	}

	Actor somebody(Role role) {
		return somebody(new Membership(this.union, role));
	}

	Actor elsewhere(Role role) {
		return somebody(new Membership(this.other, role));
	}

	private Actor somebody(Membership membership) {
		this.jdbc.sql("insert into person (display_name) values ('Somebody')").update();
		PersonId person = new PersonId(key("person"));
		return new Actor(person, "u" + person.value(), "Somebody", Set.of(membership));
	}

}

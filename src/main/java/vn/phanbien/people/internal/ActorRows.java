package vn.phanbien.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.people.Substitution;

/**
 * Reads who calls, in one statement, since every request asks.
 */
@Repository
class ActorRows {

	private static final String SELECT = """
			select p.id, p.display_name, a.username, m.organisation_id, m.role, exists (select 1 from substitution s
				where s.stand_in_id = p.id and s.ends_on >= :today and s.starts_on <= :today
				and s.cancelled_at is null) as stands_in
			from account a join person p on p.id = a.person_id left join membership m on m.person_id = p.id
			where a.enabled = true and\s""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ActorRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<Actor> named(String username) {
		return read(this.jdbc.sql(SELECT + "a.username = :username").param("username", username));
	}

	Optional<Actor> holding(String tokenHash) {
		return read(this.jdbc.sql(SELECT + """
				a.person_id = (select t.person_id from api_token t
				where t.token_hash = :hash and (t.expires_at is null or t.expires_at > :now))""")
			.param("hash", tokenHash)
			.param("now", OffsetDateTime.now(this.clock)));
	}

	private Optional<Actor> read(StatementSpec query) {
		Set<Membership> memberships = new HashSet<>();
		AtomicReference<@Nullable Actor> found = new AtomicReference<>();
		query.param("today", Substitution.dayOf(this.clock.instant())).query((row) -> {
			@Nullable String role = row.getString("role");
			if (role != null) {
				memberships.add(new Membership(new OrganisationId(row.getLong("organisation_id")), Role.valueOf(role)));
			}
			found.set(actor(row, memberships));
		});
		return Optional.ofNullable(found.get());
	}

	private static Actor actor(ResultSet row, Set<Membership> memberships) throws SQLException {
		return new Actor(new PersonId(row.getLong("id")), row.getString("username"), row.getString("display_name"),
				Set.copyOf(memberships), row.getBoolean("stands_in"));
	}

}

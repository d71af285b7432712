package vn.phanbien.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Substitution;
import vn.phanbien.people.Substitution.Cancelled;
import vn.phanbien.people.Substitutions;
import vn.phanbien.shared.CaseKind;

/**
 * Keeps the records of who stands in for whom.
 */
@Repository
class JdbcSubstitutions implements Substitutions {

	private static final String NEWEST_FIRST = " order by id desc";

	private final JdbcClient jdbc;

	JdbcSubstitutions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Substitution> find(long id) {
		return select("id = :id").param("id", id).query(JdbcSubstitutions::map).optional();
	}

	@Override
	public List<Substitution> inForceFor(PersonId standIn, LocalDate today) {
		return select("""
				stand_in_id = :standIn and ends_on >= :today and starts_on <= :today and cancelled_at is null
				order by id""").param("standIn", standIn.value())
			.param("today", today)
			.query(JdbcSubstitutions::map)
			.list();
	}

	@Override
	public List<Substitution> around(PersonId person) {
		return select("(absent_id = :person or stand_in_id = :person)" + NEWEST_FIRST).param("person", person.value())
			.query(JdbcSubstitutions::map)
			.list();
	}

	@Override
	public List<Substitution> of(OrganisationId organisation) {
		return select("organisation_id = :organisation" + NEWEST_FIRST).param("organisation", organisation.value())
			.query(JdbcSubstitutions::map)
			.list();
	}

	@Override
	public List<Substitution> under(String document) {
		return select("mandate = :document").param("document", document).query(JdbcSubstitutions::map).list();
	}

	@Override
	public Substitution add(Substitution substitution) {
		GeneratedKeyHolder keys = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into substitution (organisation_id, absent_id, stand_in_id, starts_on, ends_on, kinds, mandate,
				created_by, created_at)
				values (:organisation, :absent, :standIn, :from, :to, :kinds, :mandate, :by, :at)""")
			.param("organisation", substitution.organisation().value())
			.param("absent", substitution.absent().value())
			.param("standIn", substitution.standIn().value())
			.param("from", substitution.from())
			.param("to", substitution.to())
			.param("kinds", substitution.kinds().stream().map(CaseKind::name).sorted().collect(Collectors.joining(",")))
			.param("mandate", substitution.mandate())
			.param("by", substitution.createdBy().value())
			.param("at", substitution.createdAt().atOffset(ZoneOffset.UTC))
			.update(keys, "id");
		Number key = keys.getKey();
		if (key == null) {
			throw new IllegalStateException("No key for " + substitution);
		}
		return find(key.longValue()).orElseThrow();
	}

	@Override
	public boolean cancel(long id, PersonId by, Instant at, @Nullable String reason) {
		return this.jdbc.sql("""
				update substitution set cancelled_by = :by, cancelled_at = :at, cancel_reason = :reason
				where id = :id and cancelled_at is null""")
			.param("by", by.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("reason", reason)
			.param("id", id)
			.update() == 1;
	}

	private JdbcClient.StatementSpec select(String condition) {
		return this.jdbc.sql("""
				select id, organisation_id, absent_id, stand_in_id, starts_on, ends_on, kinds, mandate, created_by,
				created_at, cancelled_by, cancelled_at, cancel_reason
				from substitution where\s""" + condition);
	}

	private static Substitution map(ResultSet row, int number) throws SQLException {
		return new Substitution(row.getLong("id"), new OrganisationId(row.getLong("organisation_id")),
				new PersonId(row.getLong("absent_id")), new PersonId(row.getLong("stand_in_id")),
				row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
				kinds(row.getString("kinds")), row.getString("mandate"), new PersonId(row.getLong("created_by")),
				instant(row.getObject("created_at", OffsetDateTime.class)), cancelled(row));
	}

	private static Set<CaseKind> kinds(String stored) {
		return Arrays.stream(stored.split(","))
			.filter((name) -> !name.isEmpty())
			.map(CaseKind::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static @Nullable Cancelled cancelled(ResultSet row) throws SQLException {
		OffsetDateTime at = row.getObject("cancelled_at", OffsetDateTime.class);
		return (at != null) ? new Cancelled(new PersonId(row.getLong("cancelled_by")), at.toInstant(),
				row.getString("cancel_reason")) : null;
	}

	private static Instant instant(OffsetDateTime time) {
		return time.toInstant();
	}

}

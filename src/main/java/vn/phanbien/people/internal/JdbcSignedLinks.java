package vn.phanbien.people.internal;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.people.Actor;
import vn.phanbien.people.Actor.Confines;
import vn.phanbien.people.LinkedSeats;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.SignedLink;
import vn.phanbien.people.SignedLinks;
import vn.phanbien.shared.CaseNumber;

/**
 * Keeps hashes of links.
 */
@Repository
@Transactional
class JdbcSignedLinks implements SignedLinks {

	private static final int BYTES = 16;

	private static final String SELECT = """
			select l.id, l.case_number, l.seat_id, l.person_id, l.made_at, l.opened_at, l.used_at, p.display_name
			from signed_link l join person p on p.id = l.person_id where l.revoked_at is null and\s""";

	private final JdbcClient jdbc;

	private final ObjectProvider<LinkedSeats> seats;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	JdbcSignedLinks(JdbcClient jdbc, ObjectProvider<LinkedSeats> seats, Clock clock) {
		this.jdbc = jdbc;
		this.seats = seats;
		this.clock = clock;
	}

	@Override
	public String make(CaseNumber caseNumber, long seat, PersonId holder, PersonId by) {
		byte[] secret = new byte[BYTES];
		this.random.nextBytes(secret);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
		revoke(caseNumber, seat);
		this.jdbc.sql("""
				insert into signed_link (token_hash, case_number, seat_id, person_id, made_by, made_at)
				values (:hash, :case, :seat, :person, :by, :now)""")
			.param("hash", TokenHash.of(token))
			.param("case", caseNumber.value())
			.param("seat", seat)
			.param("person", holder.value())
			.param("by", by.value())
			.param("now", now())
			.update();
		return token;
	}

	@Override
	public void revoke(CaseNumber caseNumber, long seat) {
		this.jdbc.sql("""
				update signed_link set revoked_at = :now
				where case_number = :case and seat_id = :seat and revoked_at is null""")
			.param("now", now())
			.param("case", caseNumber.value())
			.param("seat", seat)
			.update();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Opened> find(String token) {
		return this.jdbc.sql(SELECT + "l.token_hash = :hash")
			.param("hash", TokenHash.of(token))
			.query(JdbcSignedLinks::named)
			.optional()
			.flatMap(this::opened);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Opened> find(long id) {
		return this.jdbc.sql(SELECT + "l.id = :id")
			.param("id", id)
			.query(JdbcSignedLinks::named)
			.optional()
			.flatMap(this::opened);
	}

	private Optional<Opened> opened(Named named) {
		SignedLink link = named.link();
		Actor actor = new Actor(link.person(), "", named.name(), Set.of(), false,
				new Confines(link.caseNumber(), link.seat()));
		return Optional.ofNullable(this.seats.getIfAvailable())
			.flatMap((known) -> known.of(link))
			.map((seat) -> new Opened(link, actor, seat));
	}

	@Override
	public String enter(Opened opened) {
		used(opened.link());
		return this.seats.getObject().next(opened.link(), opened.actor(), opened.link().openedAt() == null);
	}

	@Override
	public String next(Opened opened) {
		return this.seats.getObject().next(opened.link(), opened.actor(), false);
	}

	private void used(SignedLink link) {
		this.jdbc.sql("update signed_link set opened_at = coalesce(opened_at, :now), used_at = :now where id = :id")
			.param("now", now())
			.param("id", link.id())
			.update();
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, SignedLink> ofCase(CaseNumber caseNumber) {
		Map<Long, SignedLink> links = new HashMap<>();
		this.jdbc.sql(SELECT + "l.case_number = :case")
			.param("case", caseNumber.value())
			.query(JdbcSignedLinks::named)
			.list()
			.forEach((named) -> links.put(named.link().seat(), named.link()));
		return links;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Named named(ResultSet row, int number) throws SQLException {
		return new Named(new SignedLink(row.getLong("id"), new CaseNumber(row.getString("case_number")),
				row.getLong("seat_id"), new PersonId(row.getLong("person_id")),
				row.getObject("made_at", OffsetDateTime.class).toInstant(), instant(row, "opened_at"),
				instant(row, "used_at")), row.getString("display_name"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

	/**
	 * A link and whose it is.
	 */
	private record Named(SignedLink link, String name) {
	}

}

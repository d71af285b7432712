package vn.phanbien.adoption.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * The rows that say that a leader stopped waiting for answers to an edition.
 */
@Repository
class Closures {

	private final JdbcClient jdbc;

	Closures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(CaseNumber caseNumber, int edition, Closure closure) {
		this.jdbc.sql("""
				insert into adoption_closure (case_number, edition, reason, closed_by, closed_at)
				values (:case, :edition, :reason, :by, :at)""")
			.param("case", caseNumber.value())
			.param("edition", edition)
			.param("reason", closure.reason())
			.param("by", closure.by().value())
			.param("at", closure.at().atOffset(ZoneOffset.UTC))
			.update();
	}

	Optional<Closure> find(CaseNumber caseNumber, int edition) {
		return this.jdbc.sql(
				"select reason, closed_by, closed_at from adoption_closure where case_number = :case and edition = :edition")
			.param("case", caseNumber.value())
			.param("edition", edition)
			.query((row, number) -> new Closure(row.getString("reason"), new PersonId(row.getLong("closed_by")),
					row.getObject("closed_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/**
	 * A leader's decision to wait no longer.
	 *
	 * @param reason why
	 * @param by who
	 * @param at when
	 */
	record Closure(String reason, PersonId by, Instant at) {
	}

}

package vn.phanbien.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

import vn.phanbien.web.IdempotentCall.Answer;
import vn.phanbien.web.IdempotentCall.Earlier;

/**
 * Remembers which keys are taken and what their calls were answered. Each statement is a
 * transaction of its own, apart from that of the work: the row stands before the work
 * begins, and of two calls in the same moment one can write it.
 */
@Repository
class IdempotentCalls {

	/** How long an answer is repeated. */
	static final Duration KEPT = Duration.ofHours(24);

	/**
	 * When a call without an answer counts as broken off, its node having died; above the
	 * longest upload.
	 */
	static final Duration ABANDONED = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	private final Clock clock;

	IdempotentCalls(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes the key for a call.
	 * @param call the call
	 * @return empty when the key is now its own, else the call that has it
	 */
	Optional<Earlier> begin(IdempotentCall call) {
		try {
			statement("""
					insert into idempotent_call (person_id, idempotency_key, fingerprint, started_at)
					values (:person, :key, :fingerprint, :now)""", call).param("fingerprint", call.fingerprint())
				.param("now", now())
				.update();
			return Optional.empty();
		}
		catch (DuplicateKeyException ex) {
			return takesOver(call) ? Optional.empty() : Optional.of(earlier(call));
		}
	}

	private boolean takesOver(IdempotentCall call) {
		return statement("""
				update idempotent_call set fingerprint = :fingerprint, started_at = :now, status = null,
				content_type = null, location = null, body = null
				where person_id = :person and idempotency_key = :key
				and (started_at < :expired or status is null and started_at < :abandoned)""", call)
			.param("fingerprint", call.fingerprint())
			.param("now", now())
			.param("expired", now().minus(KEPT))
			.param("abandoned", now().minus(ABANDONED))
			.update() == 1;
	}

	/** One that has just failed and given its key back counts as running: try again. */
	private Earlier earlier(IdempotentCall call) {
		return statement("""
				select fingerprint, status, content_type, location, body from idempotent_call
				where person_id = :person and idempotency_key = :key""", call).query(IdempotentCalls::read)
			.optional()
			.orElse(new Earlier(call.fingerprint(), null));
	}

	/**
	 * Keeps the answer of a call that was carried out.
	 * @param call the call
	 * @param answer its answer
	 */
	void keep(IdempotentCall call, Answer answer) {
		statement("""
				update idempotent_call set status = :status, content_type = :type, location = :location, body = :body
				where person_id = :person and idempotency_key = :key""", call).param("status", answer.status())
			.param("type", answer.contentType())
			.param("location", answer.location())
			.param("body", answer.body())
			.update();
	}

	/**
	 * Gives the key of a call back that changed nothing.
	 * @param call the call
	 */
	void release(IdempotentCall call) {
		statement("""
				delete from idempotent_call
				where person_id = :person and idempotency_key = :key and status is null""", call).update();
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	void forgetExpired() {
		this.jdbc.sql("delete from idempotent_call where started_at < :expired")
			.param("expired", now().minus(KEPT))
			.update();
	}

	private StatementSpec statement(String sql, IdempotentCall call) {
		return this.jdbc.sql(sql).param("person", call.caller().value()).param("key", call.key());
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

	private static Earlier read(ResultSet row, int number) throws SQLException {
		@Nullable Integer status = row.getObject("status", Integer.class);
		return new Earlier(row.getString("fingerprint"), (status != null)
				? new Answer(status, row.getString("content_type"), row.getString("location"), row.getBytes("body"))
				: null);
	}

}

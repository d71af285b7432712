package vn.phanbien.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.people.PersonId;
import vn.phanbien.support.Database;
import vn.phanbien.web.IdempotentCall.Answer;
import vn.phanbien.web.IdempotentCall.Earlier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who has which key and for how long, on H2 and on PostgreSQL.
 */
class IdempotentCallsTests {

	private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");

	private static final PersonId CALLER = new PersonId(1);

	private static final PersonId OTHER = new PersonId(2);

	private static final Answer ANSWER = new Answer(201, "application/json", "/api/v1/assignments/PB-SL-2026-0001",
			"{}".getBytes(StandardCharsets.UTF_8));

	private static final List<DataSource> databases = new ArrayList<>();

	private final IdempotentCall call = new IdempotentCall(CALLER, UUID.randomUUID().toString(), "a");

	@BeforeAll
	static void migrate() {
		databases.addAll(Database.createAll());
		var migration = new ResourceDatabasePopulator(
				new ClassPathResource("db/migration/V010__organisation_people.sql"),
				new ClassPathResource("db/migration/V141__web_idempotent_call.sql"));
		databases.forEach((database) -> {
			migration.execute(database);
			JdbcClient.create(database).sql("insert into person (display_name) values ('An'), ('Bình')").update();
		});
	}

	static List<DataSource> databases() {
		return databases;
	}

	@ParameterizedTest
	@MethodSource("databases")
	void tellsWhatTheFirstWasAnswered(DataSource database) {
		IdempotentCalls calls = at(database, Duration.ZERO);
		assertThat(calls.begin(this.call)).isEmpty();
		assertThat(calls.begin(this.call)).hasValue(new Earlier("a", null));

		calls.keep(this.call, ANSWER);

		assertThat(calls.begin(this.call)).hasValueSatisfying((earlier) -> {
			assertThat(earlier.fingerprint()).isEqualTo("a");
			assertThat(earlier.answer()).usingRecursiveComparison().isEqualTo(ANSWER);
		});
	}

	@ParameterizedTest
	@MethodSource("databases")
	void leavesTheKeyToOthers(DataSource database) {
		IdempotentCalls calls = at(database, Duration.ZERO);
		calls.begin(this.call);

		assertThat(calls.begin(new IdempotentCall(OTHER, this.call.key(), "b"))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void givesBackTheKeysOfUnansweredCallsOnly(DataSource database) {
		IdempotentCalls calls = at(database, Duration.ZERO);
		calls.begin(this.call);
		calls.release(this.call);
		assertThat(calls.begin(this.call)).isEmpty();

		calls.keep(this.call, ANSWER);
		calls.release(this.call);

		assertThat(calls.begin(this.call)).isPresent();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void passesTheKeyOfABrokenOffCallToOne(DataSource database) {
		at(database, Duration.ZERO).begin(this.call);

		assertThat(at(database, IdempotentCalls.ABANDONED).begin(this.call)).isPresent();
		IdempotentCalls later = at(database, IdempotentCalls.ABANDONED.plusSeconds(1));
		assertThat(later.begin(this.call)).isEmpty();
		assertThat(later.begin(this.call)).isPresent();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void passesTheKeyOnWhenItsAnswerHasExpired(DataSource database) {
		IdempotentCalls calls = at(database, Duration.ZERO);
		calls.begin(this.call);
		calls.keep(this.call, ANSWER);
		IdempotentCall other = new IdempotentCall(CALLER, this.call.key(), "b");

		assertThat(at(database, IdempotentCalls.KEPT).begin(other)).isPresent();
		IdempotentCalls later = at(database, IdempotentCalls.KEPT.plusSeconds(1));
		assertThat(later.begin(other)).isEmpty();
		assertThat(later.begin(other)).hasValue(new Earlier("b", null));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void forgetsWhatHasExpired(DataSource database) {
		at(database, Duration.ZERO).begin(this.call);

		at(database, IdempotentCalls.KEPT).forgetExpired();
		assertThat(count(database)).isOne();
		at(database, IdempotentCalls.KEPT.plusSeconds(1)).forgetExpired();

		assertThat(count(database)).isZero();
	}

	private long count(DataSource database) {
		return JdbcClient.create(database)
			.sql("select count(*) from idempotent_call where idempotency_key = :key")
			.param("key", this.call.key())
			.query(Long.class)
			.single();
	}

	private static IdempotentCalls at(DataSource database, Duration later) {
		return new IdempotentCalls(JdbcClient.create(database), Clock.fixed(NOW.plus(later), ZoneOffset.UTC));
	}

}

package vn.phanbien.council.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.support.Database;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Seats are named by their holders of now, on H2 and on PostgreSQL.
 */
class NamedSeatsTests {

	static Stream<JdbcClient> databases() {
		return Database.createAll().stream().map((database) -> {
			new ResourceDatabasePopulator(new ClassPathResource("db/migration/V010__organisation_people.sql"),
					new ClassPathResource("db/migration/V070__council.sql"))
				.execute(database);
			return JdbcClient.create(database);
		});
	}

	@ParameterizedTest
	@MethodSource("databases")
	void nameTheirHolders(JdbcClient jdbc) {
		jdbc.sql("insert into person (display_name) values ('Chuyên gia 1')").update();
		jdbc.sql(
				"""
						insert into seat (version, case_number, seat_role, person_id, since, state)
						values (0, 'PB-SL-2026-0001', 'REVIEWER', 1, timestamp with time zone '2026-03-02 00:00:00+00', 'HELD')""")
			.update();

		assertThat(new NamedSeats(jdbc).names(List.of(1L, 99L))).isEqualTo(Map.of(1L, "Chuyên gia 1"));
		assertThat(new NamedSeats(jdbc).names(List.of())).isEmpty();
	}

}

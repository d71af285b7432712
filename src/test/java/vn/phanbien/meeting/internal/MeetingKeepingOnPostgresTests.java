package vn.phanbien.meeting.internal;

import java.io.IOException;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * Meetings on PostgreSQL.
 */
@SpringJUnitConfig
class MeetingKeepingOnPostgresTests extends MeetingKeeping {

	@TestConfiguration
	@Import(MeetingKeeping.Tables.class)
	static class Database {

		@Bean(destroyMethod = "close")
		EmbeddedPostgres server() throws IOException {
			return EmbeddedPostgres.start();
		}

		@Bean
		DataSource dataSource(EmbeddedPostgres server) {
			return server.getPostgresDatabase();
		}

	}

}

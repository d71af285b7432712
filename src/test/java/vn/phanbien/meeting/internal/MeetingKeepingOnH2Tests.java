package vn.phanbien.meeting.internal;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * Meetings on H2.
 */
@SpringJUnitConfig
class MeetingKeepingOnH2Tests extends MeetingKeeping {

	@TestConfiguration
	@Import(MeetingKeeping.Tables.class)
	static class Database {

		@Bean
		DataSource dataSource() {
			return new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).generateUniqueName(true).build();
		}

	}

}

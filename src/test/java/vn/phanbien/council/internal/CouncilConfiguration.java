package vn.phanbien.council.internal;

import java.time.Clock;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Wires the stores of this module alone over a database.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableJdbcRepositories(basePackageClasses = CouncilRows.class)
@Import({ StoredCouncils.class, StoredDeclarations.class, SeatHistory.class, SeatPrincipals.class,
		SeatWorkHistory.class, CaseRecords.class })
class CouncilConfiguration extends AbstractJdbcConfiguration {

	@Bean
	Clock clock() {
		return Clock.fixed(CouncilMother.NOW, ZoneOffset.UTC);
	}

	@Bean
	JdbcClient jdbcClient(DataSource database) {
		return JdbcClient.create(database);
	}

	@Bean
	NamedParameterJdbcTemplate jdbcOperations(DataSource database) {
		return new NamedParameterJdbcTemplate(database);
	}

	@Bean
	PlatformTransactionManager transactionManager(DataSource database) {
		return new JdbcTransactionManager(database);
	}

}

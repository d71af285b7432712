package vn.phanbien.records.internal;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationKind;
import vn.phanbien.organisation.Organisations;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Wires this module alone over a database.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableJdbcRepositories(basePackageClasses = IncomingLetterRows.class)
@Import({ LetterBook.class, LetterSearch.class, NumberSeries.class, OutgoingRegister.class, OutgoingRows.class })
class RecordsConfiguration extends AbstractJdbcConfiguration {

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

	@Bean
	Organisations organisations() {
		Organisations organisations = mock(Organisations.class);
		given(organisations.require(any())).willAnswer((call) -> new Organisation(call.getArgument(0), "SL",
				"Liên hiệp Hội", OrganisationKind.PROVINCIAL_UNION, "14", "LHH", true));
		return organisations;
	}

}

package vn.phanbien.review.internal;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.DataSourceInitializer;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The tables of the module and what reads and writes them, on whatever database the
 * context brings.
 */
@Configuration
@EnableJdbcRepositories(basePackageClasses = RoundRows.class)
@Import({ StoredRounds.class, StoredInvitations.class, StoredCritiques.class, StoredSyntheses.class })
class StoredReviews extends AbstractJdbcConfiguration {

	@Bean
	DataSourceInitializer tables(DataSource dataSource) {
		DataSourceInitializer tables = new DataSourceInitializer();
		tables.setDataSource(dataSource);
		tables.setDatabasePopulator(
				new ResourceDatabasePopulator(new ClassPathResource("db/migration/V080__review_rounds.sql")));
		return tables;
	}

	@Bean
	NamedParameterJdbcOperations jdbcOperations(DataSource dataSource) {
		return new NamedParameterJdbcTemplate(dataSource);
	}

	@Bean
	PlatformTransactionManager transactionManager(DataSource dataSource) {
		return new DataSourceTransactionManager(dataSource);
	}

}

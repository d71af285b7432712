package vn.phanbien.review.internal;

import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;
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
@TestConfiguration
@EnableJdbcRepositories(basePackageClasses = RoundRows.class)
@Import({ StoredRounds.class, StoredInvitations.class, StoredCritiques.class, StoredSyntheses.class })
class StoredReviews extends AbstractJdbcConfiguration {

	/** Unquoted, as in the application: H2 and PostgreSQL fold names differently. */
	@Bean
	@Override
	public JdbcMappingContext jdbcMappingContext(Optional<NamingStrategy> namingStrategy,
			JdbcCustomConversions customConversions, RelationalManagedTypes managedTypes) {
		JdbcMappingContext context = super.jdbcMappingContext(namingStrategy, customConversions, managedTypes);
		context.setForceQuote(false);
		return context;
	}

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

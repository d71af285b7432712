package vn.phanbien.support;

import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * What a module's repositories need to run over the database of the context. A test's
 * configuration extends it and names its repositories.
 */
public abstract class Rows extends AbstractJdbcConfiguration {

	/** Unquoted, as in the application: H2 and PostgreSQL fold names differently. */
	@Override
	@Bean
	public JdbcMappingContext jdbcMappingContext(Optional<NamingStrategy> namingStrategy,
			JdbcCustomConversions customConversions, RelationalManagedTypes managedTypes) {
		JdbcMappingContext mapping = super.jdbcMappingContext(namingStrategy, customConversions, managedTypes);
		mapping.setForceQuote(false);
		return mapping;
	}

	@Bean
	public JdbcClient jdbcClient(DataSource database) {
		return JdbcClient.create(database);
	}

	@Bean
	public NamedParameterJdbcTemplate jdbcOperations(DataSource database) {
		return new NamedParameterJdbcTemplate(database);
	}

	@Bean
	public JdbcTransactionManager transactionManager(DataSource database) {
		return new JdbcTransactionManager(database);
	}

}

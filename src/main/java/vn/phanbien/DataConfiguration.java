package vn.phanbien;

import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;

/**
 * Lets both databases fold the names of tables and columns their own way: H2 to capitals,
 * PostgreSQL to small letters.
 */
@Configuration(proxyBeanMethods = false)
class DataConfiguration extends AbstractJdbcConfiguration {

	@Override
	@Bean
	public JdbcMappingContext jdbcMappingContext(Optional<NamingStrategy> namingStrategy,
			JdbcCustomConversions customConversions, RelationalManagedTypes managedTypes) {
		JdbcMappingContext context = super.jdbcMappingContext(namingStrategy, customConversions, managedTypes);
		context.setForceQuote(false);
		return context;
	}

}

package vn.phanbien.review.internal;

import javax.sql.DataSource;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.datasource.init.DataSourceInitializer;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.support.Rows;

/**
 * The tables of the module and what reads and writes them, on whatever database the
 * context brings.
 */
@TestConfiguration
@EnableJdbcRepositories(basePackageClasses = RoundRows.class)
@Import({ StoredRounds.class, StoredInvitations.class, StoredCritiques.class, StoredSyntheses.class })
class StoredReviews extends Rows {

	@Bean
	DataSourceInitializer tables(DataSource dataSource) {
		DataSourceInitializer tables = new DataSourceInitializer();
		tables.setDataSource(dataSource);
		tables.setDatabasePopulator(
				new ResourceDatabasePopulator(new ClassPathResource("db/migration/V080__review_rounds.sql"),
						new ClassPathResource("db/migration/V245__review_release_talk.sql")));
		return tables;
	}

}

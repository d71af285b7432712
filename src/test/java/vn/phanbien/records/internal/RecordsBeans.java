package vn.phanbien.records.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * This module running over one database.
 */
final class RecordsBeans {

	static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

	/** Late on 31 December in UTC: the new year has begun in Vietnam. */
	static final Instant NEW_YEAR = Instant.parse("2026-12-31T17:30:00Z");

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private RecordsBeans(DataSource database, Instant now) {
		this.context.registerBean(DataSource.class, () -> database);
		this.context.registerBean(Clock.class, () -> Clock.fixed(now, ZoneOffset.UTC));
		this.context.register(RecordsConfiguration.class);
		this.context.refresh();
	}

	/**
	 * Makes the tables in an empty database and starts the module.
	 * @param database where
	 * @param now the time that it believes in
	 * @return the running module
	 */
	static RecordsBeans over(DataSource database, Instant now) {
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/V040__records_letters_numbers.sql"),
				new ClassPathResource("db/migration/V170_2__records_search.sql"))
			.execute(database);
		return new RecordsBeans(database, now);
	}

	<T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	void close() {
		this.context.close();
	}

}

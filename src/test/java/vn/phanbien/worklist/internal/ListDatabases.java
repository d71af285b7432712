package vn.phanbien.worklist.internal;

import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.datasource.init.ScriptException;

import vn.phanbien.support.Database;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The tables of the work list alone, on each kind of database.
 */
final class ListDatabases {

	private ListDatabases() {
	}

	/**
	 * Makes databases that have the tables and no rows.
	 * @return one of each kind
	 */
	static List<DataSource> create() {
		return Arrays.stream(Database.values()).map((kind) -> {
			DataSource database = before(kind);
			migrate(database, kind);
			return database;
		}).toList();
	}

	/**
	 * Makes a database from the time before there were slices.
	 * @param kind of which kind
	 * @return the database
	 */
	static DataSource before(Database kind) {
		DataSource database = new SingleConnectionDataSource(kind.create(), true);
		run(database, "migration/V010__organisation_people", "migration/V050__worklist", "migration/V060__assignment",
				"migration/V161__worklist_acting_for", "migration/V170_5__worklist_search");
		return database;
	}

	/** Migrates all the way to the last step, which fails. */
	static void breakOff(DataSource database) {
		ResourceDatabasePopulator migration = new ResourceDatabasePopulator(script("migration/V190__worklist_slices"));
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql("create view reader as select * from work_item_candidate").update();
		assertThatExceptionOfType(ScriptException.class).isThrownBy(() -> migration.execute(database));
		jdbc.sql("drop view reader").update();
	}

	static void migrate(DataSource database, Database kind) {
		run(database, "migration/V190__worklist_slices");
		if (kind == Database.POSTGRESQL) {
			run(database, "migration-postgresql/V191__worklist_indexes");
		}
		run(database, "migration/V193__worklist_rested_days", "migration/V194__worklist_views_load",
				"migration/V195__worklist_read", "migration/V270__worklist_passing",
				"migration/V272__worklist_views_unread");
		if (kind == Database.POSTGRESQL) {
			run(database, "migration-postgresql/V271__worklist_passing_indexes");
		}
	}

	private static void run(DataSource database, String... scripts) {
		for (String script : scripts) {
			new ResourceDatabasePopulator(script(script)).execute(database);
		}
	}

	private static Resource script(String name) {
		return new ClassPathResource("db/" + name + ".sql");
	}

}

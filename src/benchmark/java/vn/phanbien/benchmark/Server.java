package vn.phanbien.benchmark;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one PostgreSQL that all are measured on: what it commits is on disk, and it counts
 * what each statement reads.
 */
final class Server implements AutoCloseable {

	private static final File FOLDER = new File("target/embedded-pg").getAbsoluteFile();

	private static final Map<String, String> SETTINGS = Map.of("shared_preload_libraries", "pg_stat_statements",
			"pg_stat_statements.track", "top", "pg_stat_statements.track_planning", "on", "shared_buffers", "1GB",
			"max_wal_size", "4GB", "fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "work_mem",
			"16MB");

	private final EmbeddedPostgres postgres;

	private final JdbcClient jdbc;

	Server() throws IOException {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(FOLDER)
			.setDataDirectory(new File(FOLDER, "benchmark-" + UUID.randomUUID()));
		SETTINGS.forEach(builder::setServerConfig);
		this.postgres = builder.start();
		this.jdbc = JdbcClient.create(this.postgres.getPostgresDatabase());
		this.jdbc.sql("create extension pg_stat_statements").update();
	}

	/** Makes a database and tells its address. */
	String database(String name) {
		this.jdbc.sql("create database " + name).update();
		return this.postgres.getJdbcUrl("postgres", name);
	}

	/** Makes a database and connects to it. */
	HikariDataSource connected(String name) {
		HikariDataSource source = new HikariDataSource();
		source.setJdbcUrl(database(name));
		source.setMaximumPoolSize(10);
		return source;
	}

	/**
	 * Watches what the server does meanwhile.
	 * @param database where
	 * @param action what is done
	 * @return the work of all statements
	 */
	Work during(String database, Runnable action) {
		this.jdbc.sql("select pg_stat_statements_reset()").query().singleRow();
		long before = nextTransaction();
		action.run();
		long commits = nextTransaction() - before;
		List<Said> said = this.jdbc.sql("""
				select s.query, s.calls, s.shared_blks_hit + s.shared_blks_read as buffers,
					s.total_plan_time + s.total_exec_time as millis
				from pg_stat_statements s join pg_database d on d.oid = s.dbid
				where d.datname = ? and s.query !~* '^(begin|commit|set|show)'
				""").param(database).query(Said.class).list();
		return new Work(said.stream().mapToLong(Said::buffers).sum(), said.stream().mapToLong(Said::calls).sum(),
				said.stream().mapToDouble(Said::millis).sum(), commits, said);
	}

	/** Transactions that write are numbered, over all databases. */
	private long nextTransaction() {
		return this.jdbc.sql("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint").query(Long.class).single();
	}

	String version() {
		return this.jdbc.sql("show server_version").query(String.class).single();
	}

	static List<String> settings() {
		return SETTINGS.entrySet().stream().map((one) -> one.getKey() + "=" + one.getValue()).sorted().toList();
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
	}

	/**
	 * What statements did.
	 *
	 * @param buffers pages looked at
	 * @param statements how many, begin and commit left out
	 * @param millis how long the server planned and executed them
	 * @param commits how many transactions wrote
	 * @param said the statements
	 */
	record Work(long buffers, long statements, double millis, long commits, List<Said> said) {
	}

	/**
	 * A statement.
	 *
	 * @param query its text
	 * @param calls how often
	 * @param buffers pages looked at
	 * @param millis how long the server planned and executed it
	 */
	record Said(String query, long calls, long buffers, double millis) {
	}

}

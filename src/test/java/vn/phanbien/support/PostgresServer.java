package vn.phanbien.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL inside the build folder. An application context owns one of its own
 * and stops it last: a server that goes first leaves the context waiting for connections.
 */
final class PostgresServer implements AutoCloseable {

	private static final File FOLDER = new File("target/embedded-pg").getAbsoluteFile();

	private final EmbeddedPostgres server;

	private PostgresServer(boolean untilExit) {
		try {
			this.server = EmbeddedPostgres.builder()
				.setOverrideWorkingDirectory(FOLDER)
				.setDataDirectory(new File(FOLDER, "data-" + UUID.randomUUID()))
				.setRegisterShutdownHook(untilExit)
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Starts a server that its owner closes.
	 * @return the server
	 */
	static PostgresServer start() {
		return new PostgresServer(false);
	}

	/**
	 * Returns the server for tests without an application, which stops with the JVM.
	 * @return the server
	 */
	static PostgresServer shared() {
		return Shared.SERVER;
	}

	String createDatabase() {
		String name = "test_" + UUID.randomUUID().toString().replace("-", "");
		JdbcClient.create(this.server.getPostgresDatabase()).sql("create database " + name).update();
		return this.server.getJdbcUrl("postgres", name);
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

	private static final class Shared {

		private static final PostgresServer SERVER = new PostgresServer(true);

	}

}

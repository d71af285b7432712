package vn.phanbien.support;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The databases that everything has to run on. A test asks one for an empty database of
 * its own.
 */
public enum Database {

	/** The default of a small installation. */
	H2 {

		@Override
		public String create() {
			return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
		}

	},

	/** What a large installation uses. */
	POSTGRESQL {

		@Override
		public String create() {
			return PostgresServer.shared().createDatabase();
		}

	};

	/**
	 * Makes an empty database that lives as long as the JVM.
	 * @return its URL, with all that is needed to sign in
	 */
	public abstract String create();

	/**
	 * Makes an empty database of each kind.
	 * @return sources of connections, without a pool
	 */
	public static List<DataSource> createAll() {
		return Stream.of(values()).map(Database::createDataSource).toList();
	}

	/**
	 * Makes an empty database for tests of plain SQL.
	 * @return a source of connections to it, without a pool
	 */
	public DataSource createDataSource() {
		return new DriverManagerDataSource(create());
	}

}

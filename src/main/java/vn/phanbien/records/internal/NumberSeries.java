package vn.phanbien.records.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.phanbien.organisation.OrganisationId;

/**
 * Counts from 1 without doubles, and without gaps unless a book goes on from elsewhere:
 * the row of a series is locked until the caller's transaction ends, so a number that is
 * rolled back is given again.
 */
@Component
class NumberSeries {

	private static final String SELECT = """
			select last_number, last_date from number_series
			where union_id = :union and series = :series and series_year = :year""";

	private final JdbcClient jdbc;

	private final TransactionTemplate savepoint;

	NumberSeries(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	Optional<Last> last(Key key) {
		return query(SELECT, key);
	}

	/**
	 * Locks a series and reads where it stands.
	 * @param key which
	 * @return its last number, 0 for a new series
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Last lock(Key key) {
		return query(SELECT + " for update", key).orElseGet(() -> {
			begin(key);
			return query(SELECT + " for update", key).orElseThrow();
		});
	}

	/**
	 * Moves a locked series on.
	 * @param key which
	 * @param last what was given
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void advance(Key key, Last last) {
		this.jdbc.sql("""
				update number_series set last_number = :number, last_date = :date
				where union_id = :union and series = :series and series_year = :year""")
			.param("number", last.number())
			.param("date", last.date())
			.param("union", key.union().value())
			.param("series", key.series())
			.param("year", key.year())
			.update();
	}

	/** The first of a year may race; who loses goes on with the winner's row. */
	private void begin(Key key) {
		try {
			this.savepoint.executeWithoutResult((status) -> this.jdbc
				.sql("insert into number_series (union_id, series, series_year, last_number, last_date)"
						+ " values (:union, :series, :year, 0, :date)")
				.param("union", key.union().value())
				.param("series", key.series())
				.param("year", key.year())
				.param("date", LocalDate.of(key.year(), 1, 1))
				.update());
		}
		catch (DuplicateKeyException ex) {
			// the winner's row is there now
		}
	}

	private Optional<Last> query(String sql, Key key) {
		return this.jdbc.sql(sql)
			.param("union", key.union().value())
			.param("series", key.series())
			.param("year", key.year())
			.query(NumberSeries::map)
			.optional();
	}

	private static Last map(ResultSet row, int number) throws SQLException {
		return new Last(row.getInt("last_number"), row.getObject("last_date", LocalDate.class));
	}

	/**
	 * Names a series.
	 *
	 * @param union whose
	 * @param series which of its books
	 * @param year the year that it counts in
	 */
	record Key(OrganisationId union, String series, int year) {
	}

	/**
	 * Where a series stands.
	 *
	 * @param number the last number given
	 * @param date the date that it was given for
	 */
	record Last(int number, LocalDate date) {

		Last next(LocalDate day) {
			return new Last(this.number + 1, day);
		}

	}

}

package vn.phanbien.assignment.internal;

import java.time.Clock;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;

/**
 * Gives case numbers: one series for each kind, union and year.
 */
@Component
public class CaseNumbers {

	private final JdbcClient jdbc;

	private final TransactionTemplate apart;

	private final Clock clock;

	CaseNumbers(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * Takes the next number in the caller's transaction.
	 * @param kind the kind of work
	 * @param union whose work
	 * @return a number that nobody else has
	 */
	public CaseNumber next(CaseKind kind, Organisation union) {
		int year = WorkingCalendar.today(this.clock).getYear();
		if (!increment(kind, union, year)) {
			begin(kind, union, year);
			increment(kind, union, year);
		}
		int number = counter("select last_number from case_counter", kind, union, year).query(Integer.class).single();
		return CaseNumber.of(kind, union.code(), year, number);
	}

	private boolean increment(CaseKind kind, Organisation union, int year) {
		return counter("update case_counter set last_number = last_number + 1", kind, union, year).update() == 1;
	}

	/**
	 * A transaction of its own: a lost race must not spoil the caller's on PostgreSQL.
	 */
	private void begin(CaseKind kind, Organisation union, int year) {
		try {
			this.apart.executeWithoutResult((status) -> this.jdbc.sql("""
					insert into case_counter (prefix, organisation_id, case_year, last_number)
					values (:prefix, :organisation, :year, 0)""")
				.param("prefix", kind.prefix())
				.param("organisation", union.id().value())
				.param("year", year)
				.update());
		}
		catch (DuplicateKeyException ex) {
			// somebody else has begun the series in this very moment
		}
	}

	private JdbcClient.StatementSpec counter(String sql, CaseKind kind, Organisation union, int year) {
		return this.jdbc.sql(sql + " where prefix = :prefix and organisation_id = :organisation and case_year = :year")
			.param("prefix", kind.prefix())
			.param("organisation", union.id().value())
			.param("year", year);
	}

}

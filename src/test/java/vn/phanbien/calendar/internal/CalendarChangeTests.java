package vn.phanbien.calendar.internal;

import java.time.LocalDate;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.phanbien.calendar.SpecialDay;
import vn.phanbien.calendar.SpecialDay.Kind;
import vn.phanbien.calendar.SpecialDays;
import vn.phanbien.calendar.WorkingCalendar;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A change of the table reaches the calendar when its transaction ends.
 */
@SpringJUnitConfig
class CalendarChangeTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);

	private static final SpecialDay OFF = new SpecialDay(MONDAY, Kind.OFF, "Nghỉ hoán đổi", null);

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private SpecialDays days;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private WorkingCalendar calendar;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private TransactionTemplate transaction;

	@AfterEach
	void restore() {
		this.days.remove(MONDAY);
	}

	@Test
	void showsADeclaredAndARemovedDayAtOnce() {
		assertThat(this.calendar.isWorkingDay(MONDAY)).isTrue();

		this.days.declare(OFF);
		assertThat(this.calendar.isWorkingDay(MONDAY)).isFalse();

		this.days.remove(MONDAY);
		assertThat(this.calendar.isWorkingDay(MONDAY)).isTrue();
	}

	@Test
	void forgetsADayThatWasRolledBack() {
		this.transaction.executeWithoutResult((status) -> {
			this.days.declare(OFF);
			this.calendar.isWorkingDay(MONDAY);
			status.setRollbackOnly();
		});

		assertThat(this.calendar.isWorkingDay(MONDAY)).isTrue();
	}

	@TestConfiguration
	@EnableTransactionManagement
	@Import({ JdbcSpecialDays.class, OfficialCalendar.class })
	static class Context {

		@Bean
		DataSource dataSource() {
			return new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2)
				.generateUniqueName(true)
				.addScript("db/migration/V020__calendar_special_day.sql")
				.build();
		}

		@Bean
		JdbcClient jdbcClient(DataSource dataSource) {
			return JdbcClient.create(dataSource);
		}

		@Bean
		PlatformTransactionManager transactionManager(DataSource dataSource) {
			return new DataSourceTransactionManager(dataSource);
		}

		@Bean
		TransactionTemplate transaction(PlatformTransactionManager transactions) {
			return new TransactionTemplate(transactions);
		}

	}

}

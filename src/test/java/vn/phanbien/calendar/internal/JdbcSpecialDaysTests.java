package vn.phanbien.calendar.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phanbien.support.Database;
import vn.phanbien.calendar.SpecialDay;
import vn.phanbien.calendar.SpecialDay.Kind;
import vn.phanbien.calendar.SpecialDayDeclared;
import vn.phanbien.calendar.SpecialDayRemoved;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The migration and its SQL on H2 and on PostgreSQL.
 */
class JdbcSpecialDaysTests {

	private static final SpecialDay TET = new SpecialDay(LocalDate.of(2026, 2, 17), Kind.OFF, "Tết Nguyên đán",
			"Thông báo của Bộ Nội vụ");

	private static final SpecialDay MOVED = new SpecialDay(LocalDate.of(2026, 8, 22), Kind.WORKING, "Làm bù", null);

	private static final List<DataSource> databases = new ArrayList<>();

	private final List<Object> events = new ArrayList<>();

	@BeforeAll
	static void migrate() {
		databases.addAll(Database.createAll());
		var migration = new ResourceDatabasePopulator(
				new ClassPathResource("db/migration/V020__calendar_special_day.sql"));
		databases.forEach(migration::execute);
	}

	static List<DataSource> databases() {
		return databases;
	}

	@ParameterizedTest
	@MethodSource("databases")
	void declaresReplacesAndRemovesDays(DataSource database) {
		var days = new JdbcSpecialDays(JdbcClient.create(database), this.events::add);

		days.declare(MOVED);
		days.declare(TET);

		assertThat(days.inYear(2026)).containsExactly(TET, MOVED);
		assertThat(days.inYear(2025)).isEmpty();

		var renamed = new SpecialDay(TET.date(), Kind.WORKING, "Trực Tết", null);
		days.declare(renamed);

		assertThat(days.on(TET.date())).contains(renamed);

		days.remove(TET.date());
		days.remove(TET.date());

		assertThat(days.all()).containsExactly(MOVED);
		assertThat(this.events).containsExactly(new SpecialDayDeclared(MOVED), new SpecialDayDeclared(TET),
				new SpecialDayDeclared(renamed), new SpecialDayRemoved(renamed));
	}

}

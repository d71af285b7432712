package vn.phanbien.calendar.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.phanbien.calendar.SpecialDay;
import vn.phanbien.calendar.SpecialDayDeclared;
import vn.phanbien.calendar.SpecialDayRemoved;
import vn.phanbien.calendar.SpecialDays;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the special days in their table and tells of each change.
 */
@Service
@Transactional
class JdbcSpecialDays implements SpecialDays {

	private static final String SELECT = "select on_date as \"date\", kind, name, legal_basis from special_day ";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	JdbcSpecialDays(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	@Override
	@Transactional(readOnly = true)
	public List<SpecialDay> all() {
		return this.jdbc.sql(SELECT + "order by on_date").query(SpecialDay.class).list();
	}

	@Override
	@Transactional(readOnly = true)
	public List<SpecialDay> inYear(int year) {
		return this.jdbc.sql(SELECT + "where on_date between :first and :last order by on_date")
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", LocalDate.of(year, 12, 31))
			.query(SpecialDay.class)
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<SpecialDay> on(LocalDate date) {
		return this.jdbc.sql(SELECT + "where on_date = :date").param("date", date).query(SpecialDay.class).optional();
	}

	@Override
	public void declare(SpecialDay day) {
		int updated = write(
				"update special_day set kind = :kind, name = :name, legal_basis = :basis where on_date = :date", day);
		if (updated == 0) {
			write("insert into special_day (on_date, kind, name, legal_basis) values (:date, :kind, :name, :basis)",
					day);
		}
		this.events.publishEvent(new SpecialDayDeclared(day));
	}

	@Override
	public void remove(LocalDate date) {
		on(date).ifPresent((day) -> {
			this.jdbc.sql("delete from special_day where on_date = :date").param("date", date).update();
			this.events.publishEvent(new SpecialDayRemoved(day));
		});
	}

	private int write(String sql, SpecialDay day) {
		return this.jdbc.sql(sql)
			.param("date", day.date())
			.param("kind", day.kind().name())
			.param("name", day.name())
			.param("basis", day.legalBasis())
			.update();
	}

}

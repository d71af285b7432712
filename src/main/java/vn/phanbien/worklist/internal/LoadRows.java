package vn.phanbien.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.WorkLoads.Figures;
import vn.phanbien.worklist.WorkLoads.Held;

/**
 * Reads who of a union holds what, from one range of one index.
 */
@Repository
class LoadRows {

	private final JdbcClient jdbc;

	LoadRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts all open steps of a union at once.
	 * @param union the union
	 * @param today before which steps are late
	 * @param soon the last day that is soon
	 * @return figures by holder; empty for what nobody holds
	 */
	Map<Optional<PersonId>, Figures> figures(OrganisationId union, LocalDate today, LocalDate soon) {
		Map<Optional<PersonId>, Figures> figures = new HashMap<>();
		this.jdbc.sql("""
				select assignee_id, count(*) as open, count(case when due < :today then 1 end) as overdue,
				count(case when due >= :today and due <= :soon then 1 end) as soon,
				min(coalesce(held_since, opened_at)) as since
				from work_item where union_id = :union and state = 'OPEN' group by assignee_id""")
			.param("today", today)
			.param("soon", soon)
			.param("union", union.value())
			.query((row) -> {
				figures.put(Optional.ofNullable(ItemRow.person(row, "assignee_id")),
						new Figures(row.getInt("open"), row.getInt("overdue"), row.getInt("soon"),
								row.getObject("since", OffsetDateTime.class).toInstant()));
			});
		return figures;
	}

	/**
	 * Reads the open steps of a union that one person holds, by due day.
	 * @param union the union
	 * @param holder who, or null for nobody
	 * @param place behind which to read on, or null
	 * @param limit the most rows
	 * @return the steps
	 */
	List<Held> held(OrganisationId union, @Nullable PersonId holder, @Nullable Cursor place, int limit) {
		Conditions conditions = new Conditions();
		conditions.and("w.union_id = ", union.value());
		if (holder != null) {
			conditions.and("w.assignee_id = ", holder.value());
		}
		else {
			conditions.and("w.assignee_id is null");
		}
		if (place != null) {
			conditions.and("(coalesce(w.due, date '9999-12-31'), w.id) > (" + conditions.bind(place.due()) + ", "
					+ conditions.bind(place.id()) + ")");
		}
		return this.jdbc
			.sql("select " + ItemRow.COLUMNS + ", coalesce(w.held_since, w.opened_at) as since from work_item w"
					+ " where w.state = 'OPEN'" + conditions + " order by w.due nulls last, w.id limit " + limit)
			.params(conditions.parameters())
			.query(LoadRows::step)
			.list();
	}

	private static Held step(ResultSet row, int number) throws SQLException {
		return new Held(ItemRow.map(row, number), row.getObject("since", OffsetDateTime.class).toInstant());
	}

}

package vn.phanbien.assignment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.assignment.CaseLine;
import vn.phanbien.assignment.CasePage;
import vn.phanbien.assignment.CaseQuery;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.SearchQuery;

/**
 * Reads stretches of the cases that a person may know of, by key and never by offset. The
 * internal deadline is read for the union's own staff alone.
 */
@Repository
class CaseLists {

	private static final List<String> RESTING = Arrays.stream(CaseState.values())
		.filter((state) -> !state.isTowardsReport())
		.map(CaseState::name)
		.toList();

	private static final String INTERNAL_DATE = "case when union_id in (:staff) then internal_date end";

	private static final String LATE = "(coalesce(" + INTERNAL_DATE
			+ ", agency_date) < :today and state not in (:resting))";

	private static final String SELECT = "select id, case_number, version, route, kind, title, state, returned_to, "
			+ "union_id, agency_name, agency_date, " + INTERNAL_DATE + " as own_date, case when " + LATE
			+ " then 1 else 0 end as late, officer_id, opened_at from assignment a where ";

	private final JdbcClient jdbc;

	private final CaseReach reach;

	private final Clock clock;

	CaseLists(JdbcClient jdbc, CaseReach reach, Clock clock) {
		this.jdbc = jdbc;
		this.reach = reach;
		this.clock = clock;
	}

	CasePage page(Actor actor, CaseQuery query) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("today", WorkingCalendar.today(this.clock));
		parameters.put("resting", RESTING);
		StringBuilder where = new StringBuilder(this.reach.cases(actor, parameters));
		narrow(where, query, parameters);
		parameters.put("limit", query.limit() + 1);
		List<Row> found = this.jdbc.sql(SELECT + where + " order by id desc limit :limit")
			.params(parameters)
			.query(CaseLists::map)
			.list();
		List<CaseLine> lines = found.stream().limit(query.limit()).map(Row::line).toList();
		boolean more = found.size() > query.limit();
		return new CasePage(lines, more ? Long.toString(found.get(query.limit() - 1).id(), Character.MAX_RADIX) : null);
	}

	private static void narrow(StringBuilder where, CaseQuery query, Map<String, Object> parameters) {
		if (query.state() != null) {
			where.append(" and state = :state");
			parameters.put("state", query.state().name());
		}
		if (query.kind() != null) {
			where.append(" and kind = :kind");
			parameters.put("kind", query.kind().name());
		}
		if (query.overdue()) {
			where.append(" and ").append(LATE);
		}
		String text = query.text();
		if (text != null && !text.isBlank()) {
			where.append(" and ").append(SearchQuery.of(text).condition("search_text", "word", parameters));
		}
		if (query.cursor() != null) {
			where.append(" and id < :before");
			parameters.put("before", before(query.cursor()));
		}
	}

	private static long before(String cursor) {
		try {
			return Long.parseLong(cursor, Character.MAX_RADIX);
		}
		catch (NumberFormatException ex) {
			throw new InvalidInput("cursor", "field.cursor");
		}
	}

	private static Row map(ResultSet row, int number) throws SQLException {
		Long officer = row.getObject("officer_id", Long.class);
		return new Row(row.getLong("id"),
				new CaseLine(new CaseNumber(row.getString("case_number")), row.getInt("version"),
						EntryRoute.valueOf(row.getString("route")), CaseKind.valueOf(row.getString("kind")),
						row.getString("title"), CaseState.valueOf(row.getString("state")), row.getString("returned_to"),
						new OrganisationId(row.getLong("union_id")), row.getString("agency_name"),
						row.getObject("agency_date", LocalDate.class), row.getObject("own_date", LocalDate.class),
						row.getInt("late") == 1, (officer != null) ? new PersonId(officer) : null,
						row.getObject("opened_at", OffsetDateTime.class).toInstant()));
	}

	private record Row(long id, CaseLine line) {
	}

}

package vn.phanbien.worklist.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkListQuery;

/**
 * Reads stretches of work lists, by key and never by offset.
 */
@Repository
class WorkLists {

	private static final int CAP = 1000;

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private final JdbcClient jdbc;

	private final Principals principals;

	private final ActingClause acting;

	private final Clock clock;

	WorkLists(JdbcClient jdbc, Principals principals, ActingClause acting, Clock clock) {
		this.acting = acting;
		this.jdbc = jdbc;
		this.principals = principals;
		this.clock = clock;
	}

	WorkItemPage page(Actor actor, WorkListQuery query) {
		Map<String, Object> parameters = new HashMap<>();
		String where = where(actor, query, parameters);
		boolean newest = query.sort() == WorkListQuery.Sort.NEWEST || query.view() == WorkListQuery.View.DONE;
		String order = newest ? "w.id desc" : "coalesce(w.due, date '9999-12-31'), w.id";
		String cursor = query.cursor();
		if (cursor != null) {
			where += after(Cursor.parse(cursor), newest, parameters);
		}
		parameters.put("limit", query.limit() + 1);
		List<WorkItem> found = this.jdbc
			.sql("select " + WorkItemRows.COLUMNS + " from work_item w where " + where + " order by " + order
					+ " limit :limit")
			.params(parameters)
			.query(WorkItemRows::map)
			.list();
		if (found.size() <= query.limit()) {
			return new WorkItemPage(found, null);
		}
		List<WorkItem> items = found.subList(0, query.limit());
		return new WorkItemPage(List.copyOf(items), Cursor.behind(items.get(items.size() - 1)).format());
	}

	int count(Actor actor, WorkListQuery.View view) {
		Map<String, Object> parameters = new HashMap<>();
		String where = where(actor, WorkListQuery.of(view), parameters);
		parameters.put("cap", CAP);
		return this.jdbc
			.sql("select count(*) from (select w.id from work_item w where " + where + " limit :cap) capped")
			.params(parameters)
			.query(Integer.class)
			.single();
	}

	private String where(Actor actor, WorkListQuery query, Map<String, Object> parameters) {
		StringBuilder where = new StringBuilder(switch (query.view()) {
			case MINE -> "w.state = 'OPEN' and w.assignee_id = :me and " + candidate(actor, parameters);
			case CLAIMABLE -> "w.state = 'OPEN' and w.assignee_id is null and " + candidate(actor, parameters);
			case ACTING -> "w.state = 'OPEN' and " + this.acting.of(actor, parameters)
					+ " and not (w.assignee_id is null and " + candidate(actor, parameters) + ")";
			case DONE -> "w.state = 'DONE' and w.done_by = :me";
			case ALL -> "w.state = 'OPEN' and (" + ofStaff(actor, parameters) + candidate(actor, parameters) + " or "
					+ this.acting.of(actor, parameters) + ")";
		});
		if (where.indexOf(":me") >= 0) {
			parameters.put("me", actor.person().value());
		}
		String text = query.text();
		if (text != null && !text.isBlank()) {
			where.append(" and ").append(SearchQuery.of(text).condition("w.search_text", "word", parameters));
		}
		if (query.kind() != null) {
			where.append(" and w.kind = :kind");
			parameters.put("kind", query.kind().name());
		}
		if (query.overdue()) {
			where.append(" and w.due < :today");
			parameters.put("today", LocalDate.now(this.clock.withZone(ZONE)));
		}
		return where.toString();
	}

	private String candidate(Actor actor, Map<String, Object> parameters) {
		parameters.put("principals", this.principals.of(actor));
		return """
				exists (select 1 from work_item_candidate c where c.work_item_id = w.id
				and c.on_paper = false and c.principal in (:principals))""";
	}

	private static String ofStaff(Actor actor, Map<String, Object> parameters) {
		Set<Long> unions = actor.organisationsAs(Role::isCaseStaff)
			.stream()
			.map(OrganisationId::value)
			.collect(Collectors.toSet());
		if (unions.isEmpty()) {
			return "";
		}
		parameters.put("unions", unions);
		return "w.union_id in (:unions) or ";
	}

	private static String after(Cursor cursor, boolean newest, Map<String, Object> parameters) {
		parameters.put("lastId", cursor.id());
		if (newest) {
			return " and w.id < :lastId";
		}
		parameters.put("lastDue", cursor.due());
		return " and (coalesce(w.due, date '9999-12-31') > :lastDue"
				+ " or (coalesce(w.due, date '9999-12-31') = :lastDue and w.id > :lastId))";
	}

	/** The place behind a row; opaque outside. */
	private record Cursor(LocalDate due, long id) {

		static Cursor behind(WorkItem item) {
			@Nullable LocalDate due = item.due();
			return new Cursor((due != null) ? due : WorkItemRows.NOTHING_PRESSES, item.id());
		}

		static Cursor parse(String text) {
			return tryParse(text).orElseThrow(() -> new InvalidInput("cursor", "field.cursor"));
		}

		private static Optional<Cursor> tryParse(String text) {
			try {
				String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("_");
				return (parts.length == 2)
						? Optional.of(new Cursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1])))
						: Optional.empty();
			}
			catch (IllegalArgumentException | DateTimeException ex) {
				return Optional.empty();
			}
		}

		String format() {
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString((this.due + "_" + this.id).getBytes(StandardCharsets.UTF_8));
		}

	}

}

package vn.phanbien.worklist.internal;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.WorkListQuery.Due;
import vn.phanbien.worklist.WorkListQuery.Filter;

/**
 * Writes one statement that reads what a person has done, the last first. It is as long
 * as one person's work, so that filters and words simply read on.
 */
final class DoneSql {

	private static final String LATE = "cast(w.done_at at time zone 'Asia/Ho_Chi_Minh' as date) > w.due";

	private static final String DUE = "coalesce(w.due, date '" + Due.NOTHING_PRESSES + "')";

	private final Conditions conditions = new Conditions();

	DoneSql(PersonId person, Filter filter, @Nullable SearchQuery text, @Nullable Cursor place) {
		this.conditions.and("w.done_by = ", person.value());
		this.conditions.filter(filter, "w", DUE);
		this.conditions.and("w.priority = ", (filter.priority() != null) ? filter.priority().name() : null);
		if (filter.overdue()) {
			this.conditions.and(LATE);
		}
		if (filter.unread()) {
			this.conditions.and("1 = 0");
		}
		if (text != null) {
			this.conditions.and(text.condition("w.search_text", "word", this.conditions.parameters()));
		}
		this.conditions.behind(place);
	}

	String rows(int limit) {
		return "select " + ItemRow.COLUMNS + from() + " order by " + Order.DONE.columns() + " limit " + limit;
	}

	String traits(int limit) {
		return "select w.step, w.kind, w.agency_id, " + DUE + " as due_sort, (w.due is not null and " + LATE
				+ ") as overdue, case w.priority when 'URGENT' then 0 when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end as priority_sort, false as unread"
				+ from() + " order by " + Order.DONE.columns() + " limit " + limit;
	}

	String count(int cap) {
		return "select count(*) from (select w.id" + from() + " limit " + cap + ") capped";
	}

	private String from() {
		return " from work_item w where w.state = 'DONE'" + this.conditions;
	}

	Map<String, Object> parameters() {
		return this.conditions.parameters();
	}

}

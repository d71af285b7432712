package vn.phanbien.worklist.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.WorkListQuery.Filter;

/**
 * Writes one statement that reads a list of open items. Each principal has a slice of its
 * own in an index that is in the order of the list; the beginnings of all slices are
 * merged. PostgreSQL reads no more of a slice than its beginning; H2, which has no
 * lateral joins, reads slices whole.
 */
final class ListSql {

	static final String KEY = "k.work_item_id, k.due_sort, k.priority_sort";

	private static final String FROM = " from work_item_stake k where ";

	private static final String UNREAD = "not exists (select 1 from work_item_read r where r.work_item_id = %s.work_item_id"
			+ " and r.person_id = %s)";

	private static final String TRAITS = "work_item_id, due_sort, step, kind, agency_id, priority_sort";

	private final boolean postgres;

	private final List<Slice> slices;

	private final Order order;

	private final @Nullable SearchQuery text;

	private final Conditions conditions = new Conditions();

	private final SliceSql stakes = new SliceSql(this.conditions);

	/**
	 * @param postgres whether the database knows lateral joins and has the index of words
	 * @param slices at least one
	 * @param order in which order
	 * @param text what to find, or null
	 */
	ListSql(boolean postgres, List<Slice> slices, Order order, @Nullable SearchQuery text) {
		this.postgres = postgres;
		this.slices = slices;
		this.order = order;
		this.text = text;
	}

	/**
	 * Narrows the list.
	 * @param filter what is asked
	 * @param today before which items are late
	 * @param reader to whom items are unread
	 * @return this
	 */
	ListSql filtered(Filter filter, LocalDate today, PersonId reader) {
		this.conditions.filter(filter, "k", "k.due_sort");
		this.conditions.and("k.priority_sort = ", (filter.priority() != null) ? filter.priority().rank() : null);
		this.conditions.and("k.due_sort < ", filter.overdue() ? today : null);
		if (filter.unread()) {
			this.conditions.and(unread("k", reader));
		}
		return this;
	}

	ListSql behind(@Nullable Cursor place) {
		this.conditions.behind(place);
		return this;
	}

	Map<String, Object> parameters() {
		return this.conditions.parameters();
	}

	/**
	 * Reads on from the place.
	 * @param limit the most rows
	 * @return the statement
	 */
	String next(int limit) {
		return rows(merged(each((slice) -> beginning(slice, limit)), limited(limit)), "", limit);
	}

	/**
	 * Looks for words from the place on.
	 * @param limit the most rows
	 * @param window through how many items to look
	 * @return the statement
	 */
	String near(int limit, int window) {
		return rows(merged(each((slice) -> beginning(slice, window)), limited(window)), words().in("w"), limit);
	}

	/**
	 * Looks for words in everything.
	 * @param limit the most rows
	 * @return the statement
	 */
	String everywhere(int limit) {
		return rows(merged(each(this::whole), ""), words().in("w"), limit);
	}

	/**
	 * Finds words however far away they are: where organisations stand behind a slice by
	 * the index of words, else by reading the slice, which is short.
	 * @param limit the most rows
	 * @return the statement
	 */
	String indexed(int limit) {
		return found(limit, List.of());
	}

	/**
	 * Finds words as {@link #indexed} does, within a stretch.
	 * @param limit the most rows
	 * @param stretch how far
	 * @return the statement
	 */
	String within(int limit, Stretch stretch) {
		this.conditions
			.and(this.order.upTo(this.conditions.bind(stretch.lastDue()), this.conditions.bind(stretch.last())));
		return found(limit, stretch.days(this.order));
	}

	/**
	 * Measures a stretch.
	 * @param depth how many items
	 * @return a statement that reads one row, or none when the list is shorter
	 */
	String stretch(int depth) {
		return "select p.*, l.opened_at as last_opened, f.opened_at as first_opened from (select q.*,"
				+ " min(due_sort) over () as first_due, max(work_item_id) over () as newest from ("
				+ merged(each((slice) -> beginning(slice, depth)), limited(depth)) + ") q order by "
				+ this.order.columns() + limited(1) + " offset " + (depth - 1)
				+ ") p join work_item l on l.id = p.work_item_id join work_item f on f.id = p.newest";
	}

	private String found(int limit, List<String> days) {
		List<Slice> known = present(Slice::ofOrganisations);
		List<String> parts = new ArrayList<>(present(Slice::ofPersons).stream().map(this::matching).toList());
		if (!known.isEmpty()) {
			parts.add(words().found(known, days));
		}
		return rows(merged(parts, limited(limit)), "", limit);
	}

	/**
	 * Reads what filters ask for.
	 * @param cap the most rows
	 * @param today before which items are late
	 * @param reader to whom items are unread
	 * @return the statement
	 */
	String traits(int cap, LocalDate today, PersonId reader) {
		return "select t.*, due_sort < " + this.conditions.bind(today) + " as overdue, " + unread("t", reader)
				+ " as unread from (select distinct " + TRAITS + " from ("
				+ String.join(" union all ",
						each((slice) -> beginning(KEY + ", k.step, k.kind, k.agency_id", slice, cap)))
				+ ") part order by " + this.order.columns() + limited(cap) + ") t";
	}

	private String unread(String table, PersonId reader) {
		return UNREAD.formatted(table, this.conditions.bind(reader.value()));
	}

	String count(int cap) {
		return "select count(*) from (" + merged(each((slice) -> beginning(slice, cap)), limited(cap)) + ") found";
	}

	/**
	 * Names the unions whose items are in the slices.
	 * @return the statement
	 */
	String unions() {
		return "select distinct w.union_id from work_item w where w.id in (select work_item_id from ("
				+ String.join(" union all ", each(this::whole)) + ") part)";
	}

	private List<Slice> present(UnaryOperator<Slice> part) {
		return this.slices.stream().map(part).filter((slice) -> !slice.principals().isEmpty()).toList();
	}

	private String rows(String page, String condition, int limit) {
		return "select " + ItemRow.COLUMNS + " from (" + page + ") page join work_item w on w.id = page.work_item_id"
				+ (condition.isEmpty() ? "" : " where " + condition) + " order by " + this.order.columns()
				+ limited(limit);
	}

	/** An item that is in several slices comes once. */
	private String merged(List<String> parts, String limit) {
		return "select distinct work_item_id, due_sort, priority_sort from (" + String.join(" union all ", parts)
				+ ") part order by " + this.order.columns() + limit;
	}

	private List<String> each(Function<Slice, String> part) {
		return this.slices.stream().map(part).toList();
	}

	private String beginning(Slice slice, int limit) {
		return beginning(KEY, slice, limit);
	}

	private String beginning(String columns, Slice slice, int limit) {
		if (!this.postgres) {
			return whole(columns, slice);
		}
		return "select part.* from unnest(cast(" + this.conditions.bind(slice.principals())
				+ " as varchar[])) one(principal)" + " cross join lateral (select " + columns + FROM
				+ "k.principal = one.principal and " + this.stakes.having(slice, "k") + this.conditions + " order by "
				+ this.order.columns() + limited(limit) + ") part";
	}

	private String whole(Slice slice) {
		return whole(KEY, slice);
	}

	private String whole(String columns, Slice slice) {
		return "select " + columns + FROM + this.stakes.anyOf(slice, "k") + this.conditions;
	}

	private String matching(Slice slice) {
		return whole(slice) + " and exists (select 1 from work_item t where t.id = k.work_item_id and "
				+ words().in("t") + ")";
	}

	private WordSql words() {
		return new WordSql(this.conditions, Objects.requireNonNull(this.text));
	}

	/** Limits are numbers of our own; written out, they help the planner. */
	private static String limited(int most) {
		return " limit " + most;
	}

}

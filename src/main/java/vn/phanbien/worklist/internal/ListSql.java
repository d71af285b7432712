package vn.phanbien.worklist.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.WorkListQuery.Filter;

/**
 * Writes one statement that reads a list of open items. Each principal has a slice of its
 * own in an index that is in the order of the list; the beginnings of all slices are
 * merged. PostgreSQL reads no more of a slice than its beginning; H2, which has no
 * lateral joins, reads slices whole.
 */
final class ListSql {

	private static final String KEY = "k.work_item_id, k.due_sort, k.priority_sort";

	private static final String SELECT = "select " + KEY + " from work_item_stake k where ";

	private static final String SORTED = """
			i.id as work_item_id, coalesce(i.due, date '9999-12-31') as due_sort,
			case i.priority when 'URGENT' then 0 when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end as priority_sort,
			i.step, i.kind, i.agency_id, i.union_id
			""";

	private final boolean postgres;

	private final List<Slice> slices;

	private final Order order;

	private final @Nullable SearchQuery text;

	private final Conditions conditions = new Conditions();

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

	ListSql filtered(Filter filter, LocalDate today) {
		this.conditions.filter(filter, "k", "k.due_sort");
		this.conditions.and("k.priority_sort = ", (filter.priority() != null) ? filter.priority().rank() : null);
		this.conditions.and("k.due_sort < ", filter.overdue() ? today : null);
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
		return rows(merged(each((slice) -> beginning(slice, window)), limited(window)), words("w"), limit);
	}

	/**
	 * Looks for words in everything.
	 * @param limit the most rows
	 * @return the statement
	 */
	String everywhere(int limit) {
		return rows(merged(each(this::whole), ""), words("w"), limit);
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
			parts.add(found(known, days));
		}
		return rows(merged(parts, limited(limit)), "", limit);
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
		if (!this.postgres) {
			return whole(slice);
		}
		return "select part.* from unnest(cast(" + bind(slice.principals()) + " as varchar[])) one(principal)"
				+ " cross join lateral (" + SELECT + "k.principal = one.principal and " + having(slice, "k")
				+ this.conditions + " order by " + this.order.columns() + limited(limit) + ") part";
	}

	private String whole(Slice slice) {
		return SELECT + anyOf(slice, "k") + this.conditions;
	}

	private String matching(Slice slice) {
		return whole(slice) + " and exists (select 1 from work_item t where t.id = k.work_item_id and " + words("t")
				+ ")";
	}

	/**
	 * The words first, whatever the planner thinks of them, then what each find has to do
	 * with the person; of the person's own unions the item itself tells.
	 */
	private String found(List<Slice> known, List<String> days) {
		String query = this.conditions.bind(keys(known, days));
		return "select " + KEY + " from (select " + SORTED + " from work_item i where i.state = 'OPEN'"
				+ " and array_to_tsvector(string_to_array(i.search_keys, ' ')) @@ cast(" + query + " as tsquery) and "
				+ words("i") + " offset 0) k where (" + rights(known) + ")" + this.conditions;
	}

	/** What a role has to do with has the role among its keys. */
	private String keys(List<Slice> known, List<String> days) {
		Set<Long> unions = new TreeSet<>();
		Set<Long> organisations = new TreeSet<>();
		Set<String> roles = new TreeSet<>();
		for (Slice slice : known) {
			if (slice.stake().equals(Stake.READER)) {
				unions.addAll(slice.organisations());
			}
			else {
				organisations.addAll(slice.organisations());
				roles.addAll(slice.principals());
			}
		}
		List<String> any = new ArrayList<>();
		if (!unions.isEmpty()) {
			any.add(text().keys(unions));
		}
		if (!unions.containsAll(organisations)) {
			any.add("(" + text().keys(organisations) + ") & (" + SearchKeys.anyOf(roles) + ")");
		}
		String query = String.join(" | ", any);
		organisations.addAll(unions);
		return days.isEmpty() ? query
				: "(" + query + ") & (" + SearchKeys.anyOf(SearchKeys.under(organisations, days)) + ")";
	}

	private String rights(List<Slice> known) {
		Set<Long> unions = new TreeSet<>();
		List<Slice> others = new ArrayList<>();
		for (Slice slice : known) {
			if (slice.stake().equals(Stake.READER)) {
				unions.addAll(slice.organisations());
			}
			else {
				others.add(slice);
			}
		}
		List<String> any = new ArrayList<>();
		if (!unions.isEmpty()) {
			any.add("k.union_id = any(cast(" + bind(unions) + " as bigint[]))");
		}
		if (!others.isEmpty()) {
			any.add("exists (select 1 from work_item_stake s where s.work_item_id = k.work_item_id and ("
					+ others.stream().map((slice) -> anyOf(slice, "s")).collect(Collectors.joining(" or ")) + "))");
		}
		return String.join(" or ", any);
	}

	private String anyOf(Slice slice, String table) {
		return table + ".principal = any(" + bind(slice.principals()) + ") and " + having(slice, table);
	}

	private String having(Slice slice, String table) {
		StringBuilder having = new StringBuilder(table + ".stake = '" + slice.stake() + "'");
		if (!slice.kinds().isEmpty()) {
			having.append(" and ").append(table).append(".kind = any(").append(bind(slice.kinds())).append(')');
		}
		if (!slice.withheld().isEmpty()) {
			having.append(" and (").append(table).append(".on_paper or ").append(table).append(".step <> all(");
			having.append(bind(slice.withheld())).append("))");
		}
		if (slice.house() != null) {
			having.append(" and exists (select 1 from work_item h where h.id = ").append(table);
			having.append(".work_item_id and h.union_id = ").append(slice.house().value()).append(')');
		}
		if (!slice.besides().isEmpty()) {
			having.append(" and not exists (select 1 from work_item_stake b where b.work_item_id = ").append(table);
			having.append(".work_item_id and b.principal = any(").append(bind(slice.besides()));
			having.append(") and b.stake = '").append(Stake.FREE).append("')");
		}
		return having.toString();
	}

	private String words(String table) {
		return text().condition(table + ".search_text", "word", this.conditions.parameters());
	}

	private SearchQuery text() {
		return Objects.requireNonNull(this.text);
	}

	private String bind(Set<?> values) {
		return this.conditions.bind(values.stream().map(Object::toString).sorted().toArray(String[]::new));
	}

	/** Limits are numbers of our own; written out, they help the planner. */
	private static String limited(int most) {
		return " limit " + most;
	}

}

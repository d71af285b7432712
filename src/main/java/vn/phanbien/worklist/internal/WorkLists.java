package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.Traits;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * Reads stretches of work lists, by key and never by offset.
 */
@Repository
class WorkLists {

	private static final int CAP = 1000;

	/** Through how many items one looks for words first. */
	private static final int WINDOW = 60;

	/**
	 * From one find among so many on, it is cheaper to go on looking than to ask the
	 * index.
	 */
	private static final int FREQUENT = 8;

	/** Beyond this the index of words is asked for everything. */
	private static final int DEEPEST = 5000;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Slices slices;

	private final boolean postgres;

	WorkLists(JdbcOperations jdbc, Slices slices, Clock clock) {
		this.slices = slices;
		this.jdbc = JdbcClient.create(jdbc);
		this.clock = clock;
		this.postgres = "PostgreSQL".equals(jdbc
			.execute((ConnectionCallback<String>) (connection) -> connection.getMetaData().getDatabaseProductName()));
	}

	WorkItemPage page(Hats hats, WorkListQuery query) {
		Order order = Order.of(query);
		int wanted = query.limit() + 1;
		List<WorkItem> found = found(hats, query, order, wanted);
		if (found.size() < wanted) {
			return new WorkItemPage(found, null);
		}
		List<WorkItem> items = found.subList(0, query.limit());
		return new WorkItemPage(List.copyOf(items), Cursor.behind(items.get(items.size() - 1), order).format());
	}

	int count(Hats hats, View view, Filter filter) {
		if (view == View.DONE) {
			DoneSql sql = new DoneSql(hats.actor().person(), filter, null, null);
			return count(sql.count(CAP), sql.parameters());
		}
		List<Slice> slices = this.slices.of(hats, view);
		if (slices.isEmpty()) {
			return 0;
		}
		ListSql sql = open(hats, slices, filter, Order.DUE, null, null);
		return count(sql.count(CAP), sql.parameters());
	}

	/** Reads what the first items of a view have to show to filters. */
	List<Traits> traits(Hats hats, View view) {
		if (view == View.DONE) {
			DoneSql sql = new DoneSql(hats.actor().person(), Filter.NONE, null, null);
			return traits(sql.traits(CAP), sql.parameters());
		}
		List<Slice> slices = this.slices.of(hats, view);
		if (slices.isEmpty()) {
			return List.of();
		}
		ListSql sql = open(hats, slices, Filter.NONE, Order.DUE, null, null);
		return traits(sql.traits(CAP, WorkingCalendar.today(this.clock), hats.actor().person()), sql.parameters());
	}

	private List<Traits> traits(String sql, Map<String, Object> parameters) {
		return this.jdbc.sql(sql).params(parameters).query(ItemRow::traits).list();
	}

	/** Names the unions whose open items standing in brings to a person. */
	Set<OrganisationId> unions(List<Standing> standings) {
		List<Slice> lent = this.slices.lent(standings);
		if (lent.isEmpty()) {
			return Set.of();
		}
		ListSql sql = new ListSql(this.postgres, lent, Order.DUE, null);
		return this.jdbc.sql(sql.unions())
			.params(sql.parameters())
			.query(Long.class)
			.list()
			.stream()
			.map(OrganisationId::new)
			.collect(Collectors.toUnmodifiableSet());
	}

	private List<WorkItem> found(Hats hats, WorkListQuery query, Order order, int wanted) {
		@Nullable Cursor place = (query.cursor() != null) ? Cursor.parse(query.cursor(), order) : null;
		String typed = (query.text() != null) ? query.text() : "";
		@Nullable SearchQuery text = typed.isBlank() ? null : SearchQuery.of(typed);
		if (text != null && text.isEmpty()) {
			return List.of();
		}
		if (query.view() == View.DONE) {
			DoneSql sql = new DoneSql(hats.actor().person(), query.filter(), text, place);
			return read(sql.rows(wanted), sql.parameters());
		}
		List<Slice> slices = this.slices.of(hats, query.view());
		if (slices.isEmpty()) {
			return List.of();
		}
		if (text == null) {
			return read(open(hats, slices, query.filter(), order, text, place), (one) -> one.next(wanted));
		}
		return matching(() -> open(hats, slices, query.filter(), order, text, place), order, wanted);
	}

	/**
	 * Common words stand near, rare ones are found by the index of words; how many are
	 * near tells which they are, and how far the index has to reach for the others.
	 */
	private List<WorkItem> matching(Supplier<ListSql> sql, Order order, int wanted) {
		if (!this.postgres) {
			return read(sql.get(), (one) -> one.everywhere(wanted));
		}
		int depth = Math.max(WINDOW, 2 * wanted);
		List<WorkItem> found = near(sql, wanted, depth);
		if (found.size() < wanted && found.size() * FREQUENT > depth) {
			depth = 2 * depth * wanted / found.size();
			found = near(sql, wanted, depth);
		}
		while (found.size() < wanted && !found.isEmpty() && depth < DEEPEST && order != Order.PRIORITY) {
			depth = Math.min(DEEPEST, 2 * depth * wanted / found.size());
			found = within(sql, wanted, depth).orElse(List.of());
		}
		return (found.size() < wanted) ? read(sql.get(), (one) -> one.indexed(wanted)) : found;
	}

	private List<WorkItem> near(Supplier<ListSql> sql, int wanted, int window) {
		return read(sql.get(), (one) -> one.near(wanted, window));
	}

	private Optional<List<WorkItem>> within(Supplier<ListSql> sql, int wanted, int depth) {
		ListSql list = sql.get();
		return this.jdbc.sql(list.stretch(depth))
			.params(list.parameters())
			.query(Stretch::map)
			.optional()
			.map((stretch) -> read(sql.get(), (one) -> one.within(wanted, stretch)));
	}

	private ListSql open(Hats hats, List<Slice> slices, Filter filter, Order order, @Nullable SearchQuery text,
			@Nullable Cursor place) {
		return new ListSql(this.postgres, slices, order, text)
			.filtered(filter, WorkingCalendar.today(this.clock), hats.actor().person())
			.behind(place);
	}

	private List<WorkItem> read(ListSql sql, Function<ListSql, String> statement) {
		return read(statement.apply(sql), sql.parameters());
	}

	private List<WorkItem> read(String sql, Map<String, Object> parameters) {
		return this.jdbc.sql(sql).params(parameters).query(ItemRow::map).list();
	}

	private int count(String sql, Map<String, Object> parameters) {
		return this.jdbc.sql(sql).params(parameters).query(Integer.class).single();
	}

}

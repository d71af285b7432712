package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * Reads stretches of work lists, by key and never by offset.
 */
@Repository
class WorkLists {

	private static final int CAP = 1000;

	/** Through how many items one looks for words first. */
	private static final int WINDOW = 100;

	/** Beyond this the index of words is cheaper. */
	private static final int WIDEST = 2000;

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
		ListSql sql = open(slices, filter, Order.DUE, null, null);
		return count(sql.count(CAP), sql.parameters());
	}

	/** Names the unions whose open items standing in brings to a person. */
	Set<OrganisationId> unions(List<Standing> standings) {
		List<Slice> lent = this.slices.lent(standings);
		if (lent.isEmpty()) {
			return Set.of();
		}
		ListSql sql = open(lent, Filter.NONE, Order.DUE, null, null);
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
			return read(open(slices, query.filter(), order, text, place), (one) -> one.next(wanted));
		}
		return matching(() -> open(slices, query.filter(), order, text, place), wanted);
	}

	/**
	 * Common words stand near, rare ones are found by the index of words; how many are
	 * near tells which they are.
	 */
	private List<WorkItem> matching(Supplier<ListSql> sql, int wanted) {
		if (!this.postgres) {
			return read(sql.get(), (one) -> one.everywhere(wanted));
		}
		int window = Math.max(WINDOW, 2 * wanted);
		List<WorkItem> found = read(sql.get(), (one) -> one.near(wanted, window));
		if (found.size() > 1 && found.size() < wanted) {
			int wider = Math.min(WIDEST, 2 * window * wanted / found.size());
			found = read(sql.get(), (one) -> one.near(wanted, wider));
		}
		return (found.size() < wanted) ? read(sql.get(), (one) -> one.indexed(wanted)) : found;
	}

	private ListSql open(List<Slice> slices, Filter filter, Order order, @Nullable SearchQuery text,
			@Nullable Cursor place) {
		return new ListSql(this.postgres, slices, order, text).filtered(filter, WorkingCalendar.today(this.clock))
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

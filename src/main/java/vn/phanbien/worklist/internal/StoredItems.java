package vn.phanbien.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.phanbien.shared.CaseNumber;

/**
 * Reads open items to compare them, some in one statement.
 */
@Repository
class StoredItems {

	private static final String SELECT = "select " + ItemRow.COLUMNS + """
			, w.roles, w.search_keys, s.principal, s.stake, s.on_paper, s.passes,
			(s.due_sort = coalesce(w.due, date '9999-12-31') and s.step = w.step and s.kind = w.kind
				and s.agency_id is not distinct from w.agency_id and s.priority_sort = case w.priority
				when 'URGENT' then 0 when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end) as sorted
			from work_item w left join work_item_stake s on s.work_item_id = w.id where w.state = 'OPEN' and\s""";

	private final JdbcClient jdbc;

	StoredItems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<StoredItem> ofTasks(Collection<String> tasks) {
		return tasks.isEmpty() ? List.of() : read(this.jdbc.sql(SELECT + "w.task in (:tasks)").param("tasks", tasks));
	}

	List<StoredItem> openOf(CaseNumber caseNumber) {
		return read(this.jdbc.sql(SELECT + "w.case_number = :case order by w.id").param("case", caseNumber.value()));
	}

	/**
	 * Reads the keys of open items.
	 * @param id behind which to read on
	 * @param limit the most
	 * @return their tasks by key, in order; empty behind the last
	 */
	Map<Long, String> tasksAfter(long id, int limit) {
		Map<Long, String> tasks = new LinkedHashMap<>();
		this.jdbc.sql("""
				select w.id, w.task from work_item w where w.state = 'OPEN' and w.id > :id order by w.id
				fetch first :limit rows only""").param("id", id).param("limit", limit).query((row) -> {
			tasks.put(row.getLong("id"), row.getString("task"));
		});
		return tasks;
	}

	private static List<StoredItem> read(StatementSpec query) {
		Map<Long, StoredItem> items = new LinkedHashMap<>();
		query.query((row) -> {
			StoredItem stored = items.get(row.getLong("id"));
			if (stored == null) {
				stored = map(row);
				items.put(stored.item().id(), stored);
			}
			@Nullable String principal = row.getString("principal");
			if (principal != null) {
				StakeRow stake = new StakeRow(principal, row.getString("stake"), row.getBoolean("on_paper"),
						row.getBoolean("passes"));
				stored.stakes().add(stake);
				if (!row.getBoolean("sorted")) {
					stored.unsorted().add(stake);
				}
			}
		});
		return new ArrayList<>(items.values());
	}

	private static StoredItem map(ResultSet row) throws SQLException {
		return new StoredItem(ItemRow.map(row, 0), Set.of(row.getString("roles").split(",")),
				row.getString("search_keys"), new HashSet<>(), new HashSet<>());
	}

}

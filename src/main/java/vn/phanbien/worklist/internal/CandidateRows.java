package vn.phanbien.worklist.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads who may do steps, one statement for all of them.
 */
@Repository
class CandidateRows {

	private final JdbcClient jdbc;

	CandidateRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Candidates of(long item) {
		return of(List.of(item)).getOrDefault(item, Candidates.NOBODY);
	}

	Map<Long, Candidates> of(Collection<Long> items) {
		Map<Long, Candidates> found = new HashMap<>();
		if (!items.isEmpty()) {
			this.jdbc.sql("""
					select work_item_id, principal, on_paper from work_item_candidate
					where work_item_id in (:items)""").param("items", items).query((row) -> {
				Candidates who = found.computeIfAbsent(row.getLong("work_item_id"),
						(item) -> new Candidates(new HashSet<>(), new HashSet<>()));
				Set<String> side = row.getBoolean("on_paper") ? who.onPaper() : who.principals();
				side.add(row.getString("principal"));
			});
		}
		return found;
	}

}

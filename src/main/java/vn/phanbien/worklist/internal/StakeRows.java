package vn.phanbien.worklist.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.Routing;

/**
 * Writes who has to do with an open item; lists are read from these rows alone. Each call
 * is one statement.
 */
@Repository
class StakeRows {

	private final JdbcClient jdbc;

	private final Handlers handlers;

	StakeRows(JdbcClient jdbc, Handlers handlers) {
		this.jdbc = jdbc;
		this.handlers = handlers;
	}

	/**
	 * Writes who has to do with an item; what the rows sort and filter by comes from the
	 * item itself.
	 * @param item its key
	 * @param step the element's id
	 * @param routing who may do it
	 * @param union whose work it is
	 * @param holder who holds it
	 */
	void insert(long item, String step, Routing routing, OrganisationId union, @Nullable PersonId holder) {
		List<Object> values = new ArrayList<>();
		StakeRow.of(routing, union, holder, this.handlers.passing(step))
			.forEach((row) -> values.addAll(List.of(row.principal(), row.stake(), row.onPaper(), row.passes())));
		String rows = String.join(", ", Collections.nCopies(values.size() / 4,
				"(cast(? as varchar(100)), cast(? as varchar(30)), cast(? as boolean), cast(? as boolean))"));
		values.add(item);
		this.jdbc
			.sql("""
					insert into work_item_stake (work_item_id, principal, stake, on_paper, passes, due_sort,
					priority_sort, step, kind, agency_id)
					select w.id, s.principal, s.stake, s.on_paper, s.passes, coalesce(w.due, date '9999-12-31'),
					case w.priority when 'URGENT' then 0 when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end, w.step, w.kind,
					w.agency_id
					from work_item w cross join (values %s) s(principal, stake, on_paper, passes) where w.id = ?"""
				.formatted(rows))
			.params(values)
			.update();
	}

	void hold(long item, @Nullable PersonId holder) {
		this.jdbc.sql("""
				update work_item_stake set stake = :stake
				where work_item_id = :item and stake not in ('DOER', 'PAPER', 'READER')""")
			.param("stake", Stake.heldBy(holder).value())
			.param("item", item)
			.update();
	}

	void prioritise(long item, Priority priority) {
		this.jdbc.sql("update work_item_stake set priority_sort = :rank where work_item_id = :item")
			.param("rank", priority.rank())
			.param("item", item)
			.update();
	}

	void delete(long item) {
		this.jdbc.sql("delete from work_item_stake where work_item_id = :item").param("item", item).update();
	}

}

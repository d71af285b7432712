package vn.phanbien.worklist.internal;

import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * The order of a list: the columns that an index has in this order, and what lies behind
 * a place in it.
 */
enum Order {

	/** Open items by due day. */
	DUE("due_sort, work_item_id", "(due_sort, work_item_id) > (:due, :id)"),

	/** Open items by priority and due day. */
	PRIORITY("priority_sort, due_sort, work_item_id", "(priority_sort, due_sort, work_item_id) > (:rank, :due, :id)"),

	/** Open items by age. */
	NEWEST("work_item_id desc", "work_item_id < :id"),

	/** What is done, the last first. */
	DONE("done_at desc, id desc", "(done_at, id) < (:done, :id)");

	private final String columns;

	private final String behind;

	Order(String columns, String behind) {
		this.columns = columns;
		this.behind = behind;
	}

	static Order of(WorkListQuery query) {
		if (query.view() == View.DONE) {
			return DONE;
		}
		return switch (query.sort()) {
			case DUE -> DUE;
			case PRIORITY -> PRIORITY;
			case NEWEST -> NEWEST;
		};
	}

	/**
	 * Asks for what stands no further than a place.
	 * @param due the due day of the place, in SQL
	 * @param id its key, in SQL
	 * @return a condition; only for orders of which the index of words knows the days
	 */
	String upTo(String due, String id) {
		return switch (this) {
			case DUE -> "(due_sort, work_item_id) <= (" + due + ", " + id + ")";
			case NEWEST -> "work_item_id >= " + id;
			case PRIORITY, DONE -> throw new IllegalArgumentException("No days for " + this);
		};
	}

	String columns() {
		return this.columns;
	}

	String behind() {
		return this.behind;
	}

}

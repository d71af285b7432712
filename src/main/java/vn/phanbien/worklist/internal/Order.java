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

	String columns() {
		return this.columns;
	}

	String behind() {
		return this.behind;
	}

}

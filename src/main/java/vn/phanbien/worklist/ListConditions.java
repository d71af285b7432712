package vn.phanbien.worklist;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * What somebody looks for, so that it means the same on another day and for another
 * person: which list, what narrows it, and in which order.
 *
 * @param view which items
 * @param text what to find, or null
 * @param step the element's id, or null
 * @param kind the kind of case, or null
 * @param agency the ordering agency, or null
 * @param due the span in which it is due, or null
 * @param overdue whether only what is late
 * @param priority the priority, or null
 * @param unread whether only what is unread to whoever opens it
 * @param sort the order; what is done comes newest first
 */
public record ListConditions(View view, @Nullable String text, @Nullable String step, @Nullable CaseKind kind,
		@Nullable OrganisationId agency, @Nullable DueSpan due, boolean overdue, @Nullable Priority priority,
		boolean unread, Sort sort) {

	/** What is done has one order, and nothing is not a text. */
	public ListConditions {
		text = (text == null || text.isBlank()) ? null : text.strip();
		sort = (view == View.DONE) ? Sort.NEWEST : sort;
	}

	public static ListConditions of(View view) {
		return new ListConditions(view, null, null, null, null, null, false, null, false, Sort.DUE);
	}

	public Filter filter(LocalDate today) {
		return new Filter(this.step, this.kind, this.agency, (this.due != null) ? this.due.on(today) : null,
				this.overdue, this.priority, this.unread);
	}

	/**
	 * Asks for the beginning of the list.
	 * @param today the day on which it is asked for
	 * @return the query
	 */
	public WorkListQuery query(LocalDate today) {
		return WorkListQuery.of(this.view).matching(this.text).filtered(filter(today)).sorted(this.sort);
	}

}

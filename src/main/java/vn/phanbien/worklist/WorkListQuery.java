package vn.phanbien.worklist;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseKind;

/**
 * What a person wants to see of the work list.
 *
 * @param view which items
 * @param text words to find, marks do not matter
 * @param kind the kind of case
 * @param overdue only what is late
 * @param sort the order
 * @param cursor where to go on, from an earlier page
 * @param limit 1 to 200
 */
public record WorkListQuery(View view, @Nullable String text, @Nullable CaseKind kind, boolean overdue, Sort sort,
		@Nullable String cursor, int limit) {

	public static WorkListQuery of(View view) {
		return new WorkListQuery(view, null, null, false, Sort.DUE, null, 50);
	}

	/** Which items a list shows. */
	public enum View {

		/** What the person holds. */
		MINE,

		/** What the person may take. */
		CLAIMABLE,

		/** What the person may do for others. */
		ACTING,

		/** What the person has completed. */
		DONE,

		/** All open items that the person may know of. */
		ALL

	}

	/** The order of a list. */
	public enum Sort {

		/** The most pressing first. */
		DUE,

		/** The newest first. */
		NEWEST

	}

}

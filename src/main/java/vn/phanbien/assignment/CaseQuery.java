package vn.phanbien.assignment;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseKind;

/**
 * What a person wants to see of the cases.
 *
 * @param text words that must all occur in number, title or agency, marks do not matter
 * @param state where the cases stand
 * @param kind the kind of work
 * @param overdue only what is late
 * @param cursor where to go on, from an earlier page
 * @param limit 1 to 200
 */
public record CaseQuery(@Nullable String text, @Nullable CaseState state, @Nullable CaseKind kind, boolean overdue,
		@Nullable String cursor, int limit) {

	/** The most that one page may hold. */
	public static final int MOST = 200;

	/** What a page holds where nobody says otherwise. */
	public static final int ORDINARY = 50;

}

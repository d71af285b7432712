package vn.phanbien.records;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;

/**
 * Which lines of a register.
 *
 * @param union whose register
 * @param year which year
 * @param text words that must all occur, or null
 * @param cursor where the stretch begins, or null for the beginning
 * @param limit the most lines of a stretch
 */
public record RegisterQuery(OrganisationId union, int year, @Nullable String text, @Nullable String cursor, int limit) {

	/** So many lines are read at once at most. */
	public static final int MOST = 200;

}

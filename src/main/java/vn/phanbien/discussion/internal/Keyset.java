package vn.phanbien.discussion.internal;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.InvalidInput;

/**
 * A stretch of what comes newest first, by key and never by offset.
 *
 * @param before only keys below this one
 * @param limit the most rows
 */
record Keyset(long before, int limit) {

	private static final int MOST = 200;

	static Keyset of(@Nullable String cursor, int limit) {
		if (limit < 1 || limit > MOST) {
			throw new InvalidInput("limit", "field.between", 1, MOST);
		}
		return new Keyset((cursor != null) ? parse(cursor) : Long.MAX_VALUE, limit);
	}

	private static long parse(String cursor) {
		try {
			return Long.parseLong(cursor, Character.MAX_RADIX);
		}
		catch (NumberFormatException ex) {
			throw new InvalidInput("cursor", "field.cursor");
		}
	}

}

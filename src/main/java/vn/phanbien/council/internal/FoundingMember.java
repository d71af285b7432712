package vn.phanbien.council.internal;

import org.jspecify.annotations.Nullable;

import vn.phanbien.council.SeatRole;

/**
 * A member as a founding decision lists it.
 *
 * @param seatRole as what
 * @param personId who
 * @param name the name
 * @param titles học hàm, học vị as written, or null
 * @param workplace where the member works, or null
 * @param theme the part of the work that is the member's, or null
 */
record FoundingMember(SeatRole seatRole, long personId, String name, @Nullable String titles,
		@Nullable String workplace, @Nullable String theme) {
}

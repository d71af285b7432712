package vn.phanbien.assignment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;

/**
 * How a case came to be.
 *
 * @param route by which door
 * @param letterId after which letter, once there is one
 * @param carriedOutReason why the work was done before the letter, if it was
 * @param openedBy who opened the case
 * @param openedAt when
 */
public record Origin(EntryRoute route, @Nullable Long letterId, @Nullable String carriedOutReason, long openedBy,
		Instant openedAt) {

	static Origin of(EntryRoute route, PersonId by, Instant at) {
		return new Origin(route, null, null, by.value(), at);
	}

	/**
	 * Tells whether the work was done before the letter came.
	 */
	public boolean isCarriedOutBefore() {
		return this.carriedOutReason != null;
	}

	Origin letter(long letter) {
		return new Origin(this.route, letter, this.carriedOutReason, this.openedBy, this.openedAt);
	}

	Origin carriedOutBefore(@Nullable String reason) {
		return new Origin(this.route, this.letterId, reason, this.openedBy, this.openedAt);
	}

}

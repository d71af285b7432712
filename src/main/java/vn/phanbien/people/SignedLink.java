package vn.phanbien.people;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseNumber;

/**
 * An address that lets one person work on one seat of one case without an account. What
 * it was made of is known to nobody but its bearer; here is only what it opens.
 *
 * @param id the key
 * @param caseNumber the case
 * @param seat the seat
 * @param person who holds the seat
 * @param madeAt since when it is there
 * @param openedAt when it was opened for the first time, or null
 * @param usedAt when it was opened last, or null
 */
public record SignedLink(long id, CaseNumber caseNumber, long seat, PersonId person, Instant madeAt,
		@Nullable Instant openedAt, @Nullable Instant usedAt) {
}

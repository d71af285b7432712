package vn.phanbien.assignment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a case has come to. It counts as done from its first issue on, whatever a later
 * report of a reopened case brings; it has ended when nothing more happens to it.
 *
 * @param issuedAt when it was first issued
 * @param endedAt when it ended
 * @param endReason why it ended before its work was done
 */
public record Outcome(@Nullable Instant issuedAt, @Nullable Instant endedAt, @Nullable String endReason) {

	static final Outcome NONE = new Outcome(null, null, null);

	public boolean isIssued() {
		return this.issuedAt != null;
	}

	Outcome issued(Instant at) {
		return isIssued() ? this : new Outcome(at, this.endedAt, this.endReason);
	}

	Outcome ended(@Nullable String reason, Instant at) {
		return new Outcome(this.issuedAt, at, reason);
	}

}

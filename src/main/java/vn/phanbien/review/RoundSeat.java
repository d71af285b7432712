package vn.phanbien.review;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A seat that is asked in a round.
 *
 * @param seatId the seat in the council
 * @param reviewer whether it is a reviewer's, whose critiques the quorum needs
 * @param leftEmptyAt since when it is empty and no longer counts, or null
 */
@Table("review_round_seat")
public record RoundSeat(long seatId, boolean reviewer, @Nullable Instant leftEmptyAt) {

	public static RoundSeat asked(long seat, boolean reviewer) {
		return new RoundSeat(seat, reviewer, null);
	}

	public boolean counts() {
		return this.leftEmptyAt == null;
	}

	RoundSeat leftEmpty(Instant at) {
		return new RoundSeat(this.seatId, this.reviewer, at);
	}

}

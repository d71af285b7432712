package vn.phanbien.review;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.phanbien.calendar.WorkingCalendar;

/**
 * Where a seat stands in a round. Derived here and nowhere else, from what happened and
 * the day of today; nothing is late on its last day.
 */
public enum SeatStatus {

	INVITED, NO_ANSWER, DECLINED, CONFLICT, WITHDRAWN, LEFT_EMPTY, WRITING, OVERDUE, MISSED, SUBMITTED, SUBMITTED_LATE;

	/**
	 * Derives the status.
	 * @param round the round
	 * @param seat the seat in it
	 * @param invitation the latest invitation to it, or null
	 * @param critique its critique, or null
	 * @param now the present moment
	 * @return the status
	 */
	public static SeatStatus of(ReviewRound round, RoundSeat seat, @Nullable Invitation invitation,
			@Nullable Critique critique, Instant now) {
		if (critique != null) {
			return critique.isLate() ? SUBMITTED_LATE : SUBMITTED;
		}
		if (!seat.counts()) {
			return LEFT_EMPTY;
		}
		if (invitation == null) {
			return INVITED;
		}
		if (invitation.isTaken()) {
			return writing(round, now);
		}
		return switch (invitation.outcome()) {
			case PENDING -> WorkingCalendar.isOverdue(invitation.answerBy(), now) ? NO_ANSWER : INVITED;
			case EXPIRED -> NO_ANSWER;
			case DECLINED -> DECLINED;
			case CONFLICT -> CONFLICT;
			case WITHDRAWN -> WITHDRAWN;
			case ACCEPTED -> writing(round, now);
		};
	}

	private static SeatStatus writing(ReviewRound round, Instant now) {
		if (round.isOver()) {
			return MISSED;
		}
		return WorkingCalendar.isOverdue(round.dueDate(), now) ? OVERDUE : WRITING;
	}

	public boolean isSubmitted() {
		return this == SUBMITTED || this == SUBMITTED_LATE;
	}

	public boolean isLate() {
		return this == NO_ANSWER || this == OVERDUE || this == MISSED;
	}

	/**
	 * Tells whether a critique may still come from the seat while the round collects.
	 */
	public boolean isOpen() {
		return !isSubmitted() && this != LEFT_EMPTY && this != WITHDRAWN && this != MISSED;
	}

}

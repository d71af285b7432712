package vn.phanbien.review;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.phanbien.calendar.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a seat stands, at the borders of days.
 */
class SeatStatusTests {

	private final ReviewRound round = Reviews.round(2, 3);

	private final Invitation invitation = Reviews.invitation(1);

	@Test
	void isInvitedThroughTheLastDayToAnswer() {
		Instant lastMoment = WorkingCalendar.endOf(this.invitation.answerBy());

		assertThat(status(null, lastMoment)).isEqualTo(SeatStatus.INVITED);
		assertThat(status(null, lastMoment.plusNanos(1_000))).isEqualTo(SeatStatus.NO_ANSWER);
	}

	@Test
	void isNotLateOnTheDueDayItself() {
		this.invitation.accept(false, Reviews.november(3));
		Instant lastMoment = WorkingCalendar.endOf(Reviews.DUE);

		assertThat(status(null, Reviews.november(3))).isEqualTo(SeatStatus.WRITING);
		assertThat(status(null, lastMoment)).isEqualTo(SeatStatus.WRITING);
		assertThat(status(null, lastMoment.plusNanos(1_000))).isEqualTo(SeatStatus.OVERDUE);
	}

	@Test
	void isInTimeAgainAfterAnExtension() {
		this.invitation.accept(false, Reviews.november(3));
		this.round.close(Reviews.november(24));
		this.round.extend(LocalDate.of(2026, 11, 27));

		assertThat(status(null, Reviews.november(25))).isEqualTo(SeatStatus.WRITING);
	}

	@Test
	void tellsInTimeFromLateByTheDayOfSubmission() {
		Instant lastMoment = WorkingCalendar.endOf(Reviews.DUE);
		Critique inTime = Reviews.critique(this.round, 1, Conclusion.AGREE, lastMoment);
		Critique late = Reviews.critique(this.round, 1, Conclusion.AGREE, lastMoment.plusNanos(1_000));

		assertThat(status(inTime, Reviews.november(30))).isEqualTo(SeatStatus.SUBMITTED);
		assertThat(status(late, Reviews.november(30))).isEqualTo(SeatStatus.SUBMITTED_LATE);
	}

	@Test
	void followsTheAnswer() {
		Invitation conflict = Reviews.invitation(1);
		conflict.declareConflict("Tham gia soạn thảo", false, Reviews.november(3));
		this.invitation.decline("Bận", false, Reviews.november(3));

		assertThat(status(null, Reviews.november(4))).isEqualTo(SeatStatus.DECLINED);
		assertThat(SeatStatus.of(this.round, seat(), conflict, null, Reviews.november(4)))
			.isEqualTo(SeatStatus.CONFLICT);

		conflict.keep("Cần", Reviews.SECRETARY, Reviews.november(4));
		assertThat(SeatStatus.of(this.round, seat(), conflict, null, Reviews.november(4)))
			.isEqualTo(SeatStatus.WRITING);
	}

	@Test
	void isMissedOnceTheRoundTakesNothingMore() {
		this.invitation.accept(false, Reviews.november(3));
		this.round.synthesised(Reviews.november(24));

		assertThat(status(null, Reviews.november(24))).isEqualTo(SeatStatus.MISSED);
		assertThat(SeatStatus.MISSED.isOpen()).isFalse();
	}

	@Test
	void isEmptyOnceLeftEmpty() {
		this.invitation.decline("Bận", false, Reviews.november(3));
		this.round.leaveEmpty(1, Reviews.november(4));

		assertThat(status(null, Reviews.november(4))).isEqualTo(SeatStatus.LEFT_EMPTY);
	}

	private SeatStatus status(@Nullable Critique critique, Instant now) {
		return SeatStatus.of(this.round, seat(), this.invitation, critique, now);
	}

	private RoundSeat seat() {
		return this.round.seat(1).orElseThrow();
	}

}

package vn.phanbien.review;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.phanbien.shared.Conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The window of a round, how it closes and opens again, and what ends it.
 */
class ReviewRoundTests {

	private static final LocalDate NEW_DATE = LocalDate.of(2026, 11, 27);

	private final ReviewRound round = Reviews.round(2, 3);

	@Test
	void staysOpenForTheWorkingDaysOfGraceAfterTheDueDate() {
		assertThat(this.round.dueDate()).isEqualTo(Reviews.DUE);
		assertThat(this.round.lastDay(Reviews.WEEKDAYS)).isEqualTo(LocalDate.of(2026, 11, 24));
	}

	@Test
	void closesOnceAndKeepsTheFirstMoment() {
		this.round.close(Reviews.november(24));
		this.round.close(Reviews.november(25));

		assertThat(this.round.isClosed()).isTrue();
	}

	@Test
	void opensANewWindowWhenExtendedAndClosesAgain() {
		this.round.close(Reviews.november(24));

		this.round.extend(NEW_DATE);

		assertThat(this.round.isClosed()).isFalse();
		assertThat(this.round.dueDate()).isEqualTo(NEW_DATE);
		assertThat(this.round.lastDay(Reviews.WEEKDAYS)).isEqualTo(NEW_DATE);

		this.round.close(Reviews.november(27));
		assertThat(this.round.isClosed()).isTrue();
	}

	@Test
	void refusesToExtendOrCancelWhileItCollects() {
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.round.extend(NEW_DATE));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.round.cancel("Thiếu người"));
	}

	@Test
	void refusesAnExtensionThatGainsNothing() {
		this.round.close(Reviews.november(24));

		assertThatIllegalArgumentException().isThrownBy(() -> this.round.extend(Reviews.DUE));
	}

	@Test
	void releasesTheCritiquesWithTheSynthesisAndTakesNothingMore() {
		this.round.close(Reviews.november(24));
		assertThat(this.round.isReleased()).isFalse();

		this.round.synthesised(Reviews.november(25));

		assertThat(this.round.isReleased()).isTrue();
		assertThatExceptionOfType(RoundOver.class)
			.isThrownBy(() -> Reviews.critique(this.round, 1, Conclusion.AGREE, Reviews.november(25)));
		assertThatExceptionOfType(RoundOver.class).isThrownBy(() -> this.round.synthesised(Reviews.november(26)));
		assertThatExceptionOfType(RoundOver.class).isThrownBy(() -> this.round.extend(NEW_DATE));
	}

	@Test
	void takesLateCritiquesWhileClosedButNotSynthesised() {
		this.round.close(Reviews.november(24));

		Critique late = Reviews.critique(this.round, 1, Conclusion.AGREE, Reviews.november(26));

		assertThat(late.isLate()).isTrue();
	}

	@Test
	void doesNotReleaseACancelledRound() {
		this.round.close(Reviews.november(24));
		this.round.cancel("Thiếu người");
		this.round.end(RoundOutcome.CANCELLED, Reviews.november(25));

		assertThat(this.round.isReleased()).isFalse();
		assertThat(this.round.isOver()).isTrue();
		assertThat(this.round.endReason()).contains("Thiếu người");
	}

	@Test
	void keepsItsFirstEnd() {
		this.round.end(RoundOutcome.FINISH, Reviews.november(25));
		this.round.end(RoundOutcome.ANOTHER_ROUND, Reviews.november(26));

		assertThat(this.round.outcome()).contains(RoundOutcome.FINISH);
	}

	@Test
	void takesAnEmptySeatOutOfTheCount() {
		this.round.leaveEmpty(4, Reviews.november(6));

		assertThat(this.round.seats().stream().filter(RoundSeat::counts).map(RoundSeat::seatId)).containsExactly(1L, 2L,
				3L, 5L);
	}

	@Test
	void movesItsDatesWithThoseOfTheCase() {
		this.round.close(Reviews.november(24));
		this.round.extend(NEW_DATE);

		this.round.shift(3, Reviews.WEEKDAYS);

		assertThat(this.round.terms().dueDate()).isEqualTo(LocalDate.of(2026, 11, 25));
		assertThat(this.round.terms().answerBy()).isEqualTo(LocalDate.of(2026, 11, 10));
		assertThat(this.round.dueDate()).isEqualTo(LocalDate.of(2026, 12, 2));
	}

}

package vn.phanbien.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Critique.Opinion;
import vn.phanbien.review.Critique.Parts;
import vn.phanbien.shared.CaseNumber;

/**
 * Rounds, invitations and critiques as tests need them.
 */
public final class Reviews {

	public static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	public static final WorkingCalendar WEEKDAYS = (day) -> day.getDayOfWeek().getValue() <= 5;

	/** Monday 2 November 2026, nine o'clock in Vietnam. */
	public static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

	/** A Friday. */
	public static final LocalDate DUE = LocalDate.of(2026, 11, 20);

	public static final PersonId SECRETARY = new PersonId(7);

	private Reviews() {
	}

	/** A round whose first seats are reviewers', with keys from 1. */
	public static ReviewRound round(int reviewers, int members) {
		List<RoundSeat> seats = IntStream.rangeClosed(1, reviewers + members)
			.mapToObj((seat) -> RoundSeat.asked(seat, seat <= reviewers))
			.toList();
		return new ReviewRound(CASE, 1, terms(), List.of(new Question(1, "Sự cần thiết")), seats, SECRETARY, NOW);
	}

	public static RoundTerms terms() {
		return new RoundTerms(DUE, LocalDate.of(2026, 11, 5), 2, false, null);
	}

	/** The holder of seat n is person 100 + n. */
	public static PersonId holder(long seat) {
		return new PersonId(100 + seat);
	}

	public static Invitation invitation(long seat) {
		return new Invitation(CASE, 1, seat, holder(seat), NOW, terms().answerBy());
	}

	public static Critique critique(ReviewRound round, long seat, @Nullable Conclusion conclusion, Instant at) {
		return new Critique(round, round.seat(seat).orElseThrow(), holder(seat), new Opinion(conclusion, "Đạt"),
				new Parts(List.of(), List.of(), List.of()), false, at);
	}

	/** Nine o'clock in Vietnam on a day of November 2026. */
	public static Instant november(int day) {
		return LocalDate.of(2026, 11, day).atTime(9, 0).atZone(WorkingCalendar.ZONE).toInstant();
	}

}

package vn.phanbien.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseOutlook;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.review.Quorum.Tally;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;

/**
 * Says of an open round how many critiques are missing, how late that is, and how the
 * round ends if nothing more comes. Figures and days alone: the authority reads it too.
 */
@Component
class RoundOutlook implements CaseOutlook {

	private static final String KEY = "outlook.review.";

	private final Rounds rounds;

	private final Tallies tallies;

	private final WorkingCalendar calendar;

	private final Clock clock;

	RoundOutlook(Rounds rounds, Tallies tallies, WorkingCalendar calendar, Clock clock) {
		this.rounds = rounds;
		this.tallies = tallies;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public Optional<Sentence> outlook(CaseNumber caseNumber) {
		return this.rounds.current(caseNumber).filter((round) -> !round.isOver()).flatMap(this::outlook);
	}

	private Optional<Sentence> outlook(ReviewRound round) {
		Tally tally = this.tallies.of(round);
		boolean enough = this.tallies.quorum().reached(tally);
		if (round.isClosed()) {
			return enough ? Optional.empty() : Optional.of(new Sentence(key("shortfall", round),
					List.of(tally.critiques(), tally.seats(), this.tallies.quorum().missing(tally))));
		}
		LocalDate today = WorkingCalendar.today(this.clock);
		LocalDate end = round.lastDay(this.calendar);
		int left = this.calendar.workingDaysBetween(today, round.dueDate());
		String when = today.isAfter(round.dueDate()) ? "late" : "due";
		String then = enough ? "enough" : "tooFew";
		return Optional.of(new Sentence(key(when + "." + then, round),
				List.of(tally.open(), tally.seats(), Math.abs(left), end, tally.critiques())));
	}

	private static String key(String what, ReviewRound round) {
		CaseKind kind = round.caseNumber().kind();
		return KEY + what + ((kind == CaseKind.CONSULT) ? "." + kind : "");
	}

}

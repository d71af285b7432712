package vn.phanbien.review.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.review.Invitation;
import vn.phanbien.review.Invitations;
import vn.phanbien.review.Quorum.Tally;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.RoundOutcome;
import vn.phanbien.review.RoundProgress;
import vn.phanbien.review.RoundSeat;
import vn.phanbien.review.Rounds;
import vn.phanbien.shared.CaseNumber;

/**
 * Answers the model of a round from the round that was opened last.
 */
@Service
@Transactional
class CaseRoundProgress implements RoundProgress {

	private final Rounds rounds;

	private final Invitations invitations;

	private final UnansweredInvitations unanswered;

	private final Tallies tallies;

	private final Assignments assignments;

	private final Timeline timeline;

	private final WorkingCalendar calendar;

	private final Clock clock;

	CaseRoundProgress(Rounds rounds, Invitations invitations, UnansweredInvitations unanswered, Tallies tallies,
			Assignments assignments, Timeline timeline, WorkingCalendar calendar, Clock clock) {
		this.rounds = rounds;
		this.invitations = invitations;
		this.unanswered = unanswered;
		this.tallies = tallies;
		this.assignments = assignments;
		this.timeline = timeline;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public List<Long> openSeats(CaseNumber caseNumber) {
		return this.rounds.require(caseNumber)
			.seats()
			.stream()
			.filter(RoundSeat::counts)
			.map(RoundSeat::seatId)
			.toList();
	}

	@Override
	public boolean accepted(CaseNumber caseNumber, long seat) {
		return invitation(caseNumber, seat).isTaken();
	}

	@Override
	public Instant invitationExpiry(CaseNumber caseNumber, long seat) {
		return WorkingCalendar.endOf(invitation(caseNumber, seat).answerBy());
	}

	@Override
	public Instant windowEnd(CaseNumber caseNumber) {
		return WorkingCalendar.endOf(this.rounds.require(caseNumber).lastDay(this.calendar));
	}

	@Override
	public boolean closed(CaseNumber caseNumber) {
		return this.rounds.require(caseNumber).isClosed();
	}

	@Override
	public boolean quorum(CaseNumber caseNumber) {
		return this.tallies.quorumReached(this.rounds.require(caseNumber));
	}

	@Override
	public void close(CaseNumber caseNumber) {
		this.assignments.lock(caseNumber);
		ReviewRound round = this.rounds.require(caseNumber);
		if (round.isClosed()) {
			return;
		}
		round.close(this.clock.instant());
		this.rounds.save(round);
		Tally tally = this.tallies.of(round);
		this.timeline.record(caseNumber, null, Audience.INTERNAL, "timeline.review.closed", round.no(),
				tally.critiques(), tally.seats());
	}

	@Override
	public RoundOutcome outcome(CaseNumber caseNumber, String decision) {
		this.assignments.lock(caseNumber);
		RoundOutcome outcome = ShortfallDecision.CANCEL_ROUND.name().equals(decision) ? RoundOutcome.CANCELLED
				: RoundOutcome.valueOf(decision);
		ReviewRound round = this.rounds.require(caseNumber);
		round.end(outcome, this.clock.instant());
		this.rounds.save(round);
		this.unanswered.giveUp(round);
		return outcome;
	}

	private Invitation invitation(CaseNumber caseNumber, long seat) {
		ReviewRound round = this.rounds.require(caseNumber);
		return this.invitations.latest(round, seat)
			.orElseThrow(() -> new IllegalStateException("Seat %d of %s is not invited".formatted(seat, caseNumber)));
	}

}

package vn.phanbien.review.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseDatesMoved;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.review.Invitation;
import vn.phanbien.review.Invitations;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;

/**
 * Moves the dates of an open round together with those of its case.
 */
@Component
class FollowingDates {

	private final Rounds rounds;

	private final Invitations invitations;

	private final WorkingCalendar calendar;

	FollowingDates(Rounds rounds, Invitations invitations, WorkingCalendar calendar) {
		this.rounds = rounds;
		this.invitations = invitations;
		this.calendar = calendar;
	}

	@EventListener
	void move(CaseDatesMoved moved) {
		this.rounds.current(moved.caseNumber())
			.filter((round) -> moved.workingDays() > 0 && !round.isOver())
			.ifPresent((round) -> move(round, moved.workingDays()));
	}

	private void move(ReviewRound round, int days) {
		round.shift(days, this.calendar);
		this.rounds.save(round);
		for (Invitation invitation : this.invitations.of(round.caseNumber())) {
			if (invitation.round() == round.no() && invitation.isPending()) {
				invitation.answerBy(this.calendar.plusWorkingDays(invitation.answerBy(), days));
				this.invitations.save(invitation);
			}
		}
	}

}

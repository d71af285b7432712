package vn.phanbien.review.internal;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.review.Invitation;
import vn.phanbien.review.Invitations;
import vn.phanbien.review.ReviewRound;

/**
 * Settles what nobody has answered when a round goes on without it.
 */
@Component
class UnansweredInvitations {

	private final Invitations invitations;

	private final Clock clock;

	UnansweredInvitations(Invitations invitations, Clock clock) {
		this.invitations = invitations;
		this.clock = clock;
	}

	void giveUp(ReviewRound round) {
		this.invitations.of(round.caseNumber())
			.stream()
			.filter((invitation) -> invitation.round() == round.no() && invitation.isPending())
			.forEach(this::giveUp);
	}

	private void giveUp(Invitation invitation) {
		Instant now = this.clock.instant();
		if (WorkingCalendar.isOverdue(invitation.answerBy(), now)) {
			invitation.expire(now);
		}
		else {
			invitation.withdraw(now);
		}
		this.invitations.save(invitation);
	}

}

package vn.phanbien.review.internal;

import java.time.Clock;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseWithdrawn;
import vn.phanbien.review.Invitation;
import vn.phanbien.review.Invitations;

/**
 * Gives every invitation that nobody has answered its one outcome when its case is taken
 * back.
 */
@Component
class WithdrawnInvitations {

	private final Invitations invitations;

	private final Clock clock;

	WithdrawnInvitations(Invitations invitations, Clock clock) {
		this.invitations = invitations;
		this.clock = clock;
	}

	@EventListener
	void withdraw(CaseWithdrawn withdrawn) {
		this.invitations.of(withdrawn.caseNumber()).stream().filter(Invitation::isPending).forEach((invitation) -> {
			invitation.withdraw(this.clock.instant());
			this.invitations.save(invitation);
		});
	}

}

package vn.phanbien.review.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Repository;

import vn.phanbien.review.Invitation;
import vn.phanbien.review.Invitations;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.shared.CaseNumber;

/**
 * Invitations in their table.
 */
@Repository
class StoredInvitations implements Invitations {

	private final InvitationRows rows;

	StoredInvitations(InvitationRows rows) {
		this.rows = rows;
	}

	@Override
	public List<Invitation> of(CaseNumber caseNumber) {
		return this.rows.findByCaseNumberOrderById(caseNumber.value());
	}

	@Override
	public Optional<Invitation> latest(ReviewRound round, long seat) {
		return this.rows.findFirstByCaseNumberAndRoundNoAndSeatIdOrderByIdDesc(round.caseNumber().value(), round.no(),
				seat);
	}

	@Override
	public Invitation save(Invitation invitation) {
		return this.rows.save(invitation);
	}

}

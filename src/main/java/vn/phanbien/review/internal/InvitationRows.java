package vn.phanbien.review.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

import vn.phanbien.review.Invitation;

/**
 * The table of invitations.
 */
interface InvitationRows extends CrudRepository<Invitation, Long> {

	List<Invitation> findByCaseNumberOrderById(String caseNumber);

	Optional<Invitation> findFirstByCaseNumberAndRoundNoAndSeatIdOrderByIdDesc(String caseNumber, int roundNo,
			long seatId);

}

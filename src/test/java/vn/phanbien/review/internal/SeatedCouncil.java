package vn.phanbien.review.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Approval;
import vn.phanbien.council.Council;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Place;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Reviews;
import vn.phanbien.shared.CaseNumber;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * A council with a secretary, two reviewers and members, whose seats can change hands.
 */
class SeatedCouncil implements Councils {

	private final Map<Long, PersonId> holders = new HashMap<>();

	private final Map<Long, SeatRole> roles = new HashMap<>();

	private final List<Long> ended = new ArrayList<>();

	SeatedCouncil(int reviewers, int members) {
		for (long seat = 1; seat <= reviewers + members; seat++) {
			this.holders.put(seat, Reviews.holder(seat));
			this.roles.put(seat, (seat <= reviewers) ? SeatRole.REVIEWER : SeatRole.MEMBER);
		}
		this.holders.put(99L, Reviews.SECRETARY);
		this.roles.put(99L, SeatRole.SECRETARY);
	}

	@Override
	public List<Seat> seats(CaseNumber caseNumber) {
		return this.holders.keySet()
			.stream()
			.filter((id) -> !this.ended.contains(id))
			.sorted()
			.map(this::build)
			.toList();
	}

	@Override
	public Optional<Seat> seat(long id) {
		return Optional.of(build(id));
	}

	private Seat build(long id) {
		Seat seat = mock();
		SeatRole role = this.roles.getOrDefault(id, SeatRole.MEMBER);
		given(seat.id()).willReturn(id);
		given(seat.role()).willReturn(role);
		given(seat.person()).willReturn(this.holders.getOrDefault(id, Reviews.SECRETARY));
		given(seat.held()).willReturn(!this.ended.contains(id));
		given(seat.countsInQuorum()).willReturn(!this.ended.contains(id) && role.inRounds());
		given(seat.theme()).willReturn(Optional.empty());
		return seat;
	}

	@Override
	public void replace(long seat, PersonId person, @Nullable ExpertId expert, PersonId by) {
		this.holders.put(seat, person);
	}

	@Override
	public void leaveEmpty(long seat, PersonId by) {
		this.ended.add(seat);
	}

	@Override
	public Optional<Council> find(CaseNumber caseNumber) {
		return Optional.empty();
	}

	@Override
	public void propose(CaseNumber caseNumber, WayOfWorking way, List<Place> places, PersonId by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void sendBack(CaseNumber caseNumber) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void approve(CaseNumber caseNumber, Approval approval) {
		throw new UnsupportedOperationException();
	}

}

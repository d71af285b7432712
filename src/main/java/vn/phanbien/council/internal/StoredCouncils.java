package vn.phanbien.council.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.AlreadySeated;
import vn.phanbien.council.Approval;
import vn.phanbien.council.Council;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Place;
import vn.phanbien.council.Seat;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Reads and writes councils and seats.
 */
@Repository
@Transactional
class StoredCouncils implements Councils {

	private final CouncilRows councils;

	private final SeatRows seats;

	private final SeatHistory history;

	private final Clock clock;

	StoredCouncils(CouncilRows councils, SeatRows seats, SeatHistory history, Clock clock) {
		this.councils = councils;
		this.seats = seats;
		this.history = history;
		this.clock = clock;
	}

	@Override
	public Optional<Council> find(CaseNumber caseNumber) {
		return this.councils.findByCaseNumber(caseNumber.value());
	}

	@Override
	public List<Seat> seats(CaseNumber caseNumber) {
		return this.seats.findByCaseNumberOrderById(caseNumber.value())
			.stream()
			.filter(Seat::active)
			.sorted(Comparator.comparing(Seat::role).thenComparing(Seat::id))
			.toList();
	}

	@Override
	public Optional<Seat> seat(long id) {
		return this.seats.findById(id);
	}

	@Override
	public void propose(CaseNumber caseNumber, WayOfWorking way, List<Place> places, PersonId by) {
		Instant now = this.clock.instant();
		Council council = find(caseNumber).orElseGet(() -> new Council(caseNumber, way));
		council.propose(way);
		this.councils.save(council);
		Recomposition composed = Recomposition.of(caseNumber, seats(caseNumber), places, now);
		composed.ended().forEach((seat) -> end(seat, by, now));
		this.seats.saveAll(composed.kept());
		this.seats.saveAll(composed.added());
	}

	@Override
	public void sendBack(CaseNumber caseNumber) {
		Council council = require(caseNumber);
		council.sendBack();
		this.councils.save(council);
	}

	@Override
	public void approve(CaseNumber caseNumber, Approval approval) {
		Instant now = this.clock.instant();
		Council council = require(caseNumber);
		council.approve(approval);
		this.councils.save(council);
		List<Seat> approved = seats(caseNumber);
		approved.forEach((seat) -> seat.approve(now));
		this.seats.saveAll(approved);
	}

	@Override
	public void replace(long id, PersonId person, @Nullable ExpertId expert, PersonId by) {
		Instant now = this.clock.instant();
		Seat seat = requireSeat(id);
		if (seats(seat.caseNumber()).stream().anyMatch((other) -> other.person().equals(person))) {
			throw new AlreadySeated();
		}
		this.history.left(seat, by, now);
		seat.passTo(person, expert, now);
		this.seats.save(seat);
	}

	@Override
	public void leaveEmpty(long id, PersonId by) {
		end(requireSeat(id), by, this.clock.instant());
	}

	private void end(Seat seat, PersonId by, Instant at) {
		this.history.left(seat, by, at);
		seat.end();
		this.seats.save(seat);
	}

	private Council require(CaseNumber caseNumber) {
		return find(caseNumber).orElseThrow(NotFound::new);
	}

}

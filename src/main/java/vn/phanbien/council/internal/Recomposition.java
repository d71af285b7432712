package vn.phanbien.council.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.phanbien.council.Place;
import vn.phanbien.council.Seat;
import vn.phanbien.shared.CaseNumber;

/**
 * What becomes of the seats when a council is composed, for the first time or again: who
 * keeps person and role keeps the seat.
 *
 * @param kept seats that stay
 * @param ended seats that are no longer there
 * @param added seats that are new
 */
record Recomposition(List<Seat> kept, List<Seat> ended, List<Seat> added) {

	static Recomposition of(CaseNumber caseNumber, List<Seat> present, List<Place> places, Instant at) {
		List<Seat> left = new ArrayList<>(present);
		List<Seat> kept = new ArrayList<>();
		List<Seat> added = new ArrayList<>();
		for (Place place : places) {
			Optional<Seat> seat = left.stream().filter((candidate) -> fits(candidate, place)).findFirst();
			if (seat.isPresent()) {
				seat.get().workOn(place.theme());
				left.remove(seat.get());
				kept.add(seat.get());
			}
			else {
				added.add(new Seat(caseNumber, place.role(), place.person(), place.expert(), place.theme(), at));
			}
		}
		return new Recomposition(kept, left, added);
	}

	private static boolean fits(Seat seat, Place place) {
		return seat.role() == place.role() && seat.person().equals(place.person());
	}

}

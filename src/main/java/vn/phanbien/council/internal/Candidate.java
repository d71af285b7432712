package vn.phanbien.council.internal;

import java.util.Optional;

import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.Place;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.Expert;

/**
 * An expert who may be asked into a council, with what speaks for and against it.
 *
 * @param expert who
 * @param load the cases of this year
 * @param account whether the expert works here in person
 * @param conflict an interest that the records show
 */
record Candidate(Expert expert, int load, boolean account, Optional<KnownConflict> conflict) {

	Place as(SeatRole role) {
		return new Place(role, this.expert.person(), this.expert.id(), null);
	}

}

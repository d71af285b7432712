package vn.phanbien.council.internal;

import java.util.List;
import java.util.Set;

import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.Place;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.Absence;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.Obstacle;
import vn.phanbien.expert.WorkTotals;
import vn.phanbien.people.PersonId;

/**
 * An expert who may be asked into a council, with what speaks for and against it.
 *
 * @param profile who
 * @param load the cases of this year
 * @param totals what the expert has done so far
 * @param account whether the expert works here in person
 * @param ties interests that the records show
 * @param obstacles why the expert should not be invited
 * @param away when the expert is not to be asked while the council works
 */
record Candidate(ExpertProfile profile, int load, WorkTotals totals, boolean account, List<KnownConflict> ties,
		Set<Obstacle> obstacles, List<Absence> away) {

	Expert expert() {
		return this.profile.expert();
	}

	PersonId person() {
		return expert().person();
	}

	/** Tells whether the expert must not be proposed while there are others. */
	boolean hindered() {
		return this.obstacles.stream().anyMatch(Obstacle::bars) || !this.away.isEmpty();
	}

	boolean tied() {
		return !this.ties.isEmpty();
	}

	Place as(SeatRole role) {
		return new Place(role, person(), expert().id(), null);
	}

	Candidate withTies(List<KnownConflict> others) {
		return new Candidate(this.profile, this.load, this.totals, this.account, others, this.obstacles, this.away);
	}

}

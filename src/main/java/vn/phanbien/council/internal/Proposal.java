package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Place;
import vn.phanbien.council.SeatRole;
import vn.phanbien.people.PersonId;

/**
 * Proposes a composition: the one that is there, completed to what the way of working
 * needs by the best ranked experts. Whoever should not be invited comes last, and before
 * them those who are tied to the case: they are proposed only where nobody else is left.
 * Experts with an account come before those who work on paper, as they need nobody to
 * record for them.
 */
final class Proposal {

	private static final int REVIEWERS = 2;

	private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::hindered)
		.thenComparing(Candidate::tied)
		.thenComparing(Comparator.comparing(Candidate::account).reversed());

	private final List<Candidate> free;

	private final List<Place> places;

	private Proposal(List<Place> present, List<Candidate> candidates) {
		this.places = new ArrayList<>(present);
		this.free = new ArrayList<>(candidates.stream().sorted(ORDER).toList());
		present.forEach((place) -> use(place.person()));
	}

	/**
	 * Completes a composition.
	 * @param way how the union will work
	 * @param present who sits there already
	 * @param candidates the union's experts, the best first
	 * @param officer who is to be the secretary, when known
	 * @return who should sit where
	 */
	static List<Place> of(WayOfWorking way, List<Place> present, List<Candidate> candidates,
			@Nullable PersonId officer) {
		Proposal proposal = new Proposal(present, candidates);
		if (way != WayOfWorking.WRITTEN) {
			proposal.secretary(officer);
			proposal.fill(SeatRole.CHAIR, 1);
		}
		proposal.fill(SeatRole.REVIEWER, REVIEWERS);
		if (way == WayOfWorking.COUNCIL && present.isEmpty() && proposal.hasFree()) {
			proposal.fill(SeatRole.MEMBER, 1);
		}
		return proposal.places.stream().sorted(Comparator.comparing(Place::role)).toList();
	}

	/** A seat that is not needed is proposed only to somebody without ties. */
	private boolean hasFree() {
		return this.free.stream().findFirst().filter((candidate) -> !candidate.tied()).isPresent();
	}

	private void secretary(@Nullable PersonId officer) {
		boolean seated = this.places.stream().anyMatch((place) -> place.person().equals(officer));
		if (count(SeatRole.SECRETARY) > 0) {
			return;
		}
		if (officer != null && !seated) {
			this.places.add(new Place(SeatRole.SECRETARY, officer, null, null));
			use(officer);
		}
		else {
			fill(SeatRole.SECRETARY, 1);
		}
	}

	private void fill(SeatRole role, int needed) {
		while (count(role) < needed) {
			Optional<Candidate> next = this.free.stream().findFirst();
			if (next.isEmpty()) {
				return;
			}
			this.places.add(next.get().as(role));
			use(next.get().expert().person());
		}
	}

	private long count(SeatRole role) {
		return this.places.stream().filter((place) -> place.role() == role).count();
	}

	private void use(PersonId person) {
		this.free.removeIf((candidate) -> candidate.expert().person().equals(person));
	}

}

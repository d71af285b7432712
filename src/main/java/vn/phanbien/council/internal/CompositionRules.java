package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Place;
import vn.phanbien.council.SeatRole;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.FieldError;

/**
 * What a composition can't do without, and when its size deserves a warning.
 */
final class CompositionRules {

	static final String FIELD = "seats";

	/** Below and above these sizes of a council the composer is warned. */
	static final int SMALL = 5;

	static final int LARGE = 25;

	private static final int REVIEWERS = 2;

	private final List<Place> places;

	private final List<FieldError> errors = new ArrayList<>();

	private CompositionRules(List<Place> places) {
		this.places = places;
	}

	/**
	 * Gathers all that is wrong with a composition.
	 * @param way how the union will work
	 * @param places who would sit where
	 * @param signsIn whether a person has an account
	 * @param paperDesk whether somebody could record paper for chair and secretary
	 * @return the faults, none when the composition may go on
	 */
	static List<FieldError> check(WayOfWorking way, List<Place> places, Predicate<PersonId> signsIn,
			boolean paperDesk) {
		CompositionRules rules = new CompositionRules(places);
		rules.complete(way);
		rules.unique();
		rules.reachable(signsIn, paperDesk);
		return rules.errors;
	}

	/**
	 * Returns the fewest seats that a way of working can do with.
	 * @param way how the union will work
	 * @return a number of rows
	 */
	static int least(WayOfWorking way) {
		return (way == WayOfWorking.COUNCIL) ? 2 + REVIEWERS : 2;
	}

	static boolean unusual(WayOfWorking way, int size) {
		return way == WayOfWorking.COUNCIL && (size < SMALL || size > LARGE);
	}

	private void complete(WayOfWorking way) {
		if (way != WayOfWorking.WRITTEN) {
			demand(count(SeatRole.CHAIR) > 0, "error.council.noChair");
			demand(count(SeatRole.SECRETARY) > 0, "error.council.noSecretary");
		}
		if (way == WayOfWorking.COUNCIL) {
			demand(count(SeatRole.REVIEWER) >= REVIEWERS, "error.council.twoReviewers");
		}
		if (way == WayOfWorking.WRITTEN) {
			long experts = this.places.stream()
				.filter((place) -> place.role() == SeatRole.REVIEWER && place.expert() != null)
				.count();
			demand(experts >= REVIEWERS, "error.council.twoExperts");
		}
	}

	private void unique() {
		demand(count(SeatRole.CHAIR) <= 1, "error.council.oneChair");
		demand(count(SeatRole.SECRETARY) <= 1, "error.council.oneSecretary");
		Set<PersonId> seated = new HashSet<>();
		demand(this.places.stream().map(Place::person).allMatch(seated::add), "error.council.personTwice");
	}

	/**
	 * A chair without an account decides on paper that the secretary or an officer
	 * records; for a secretary without one an officer acts.
	 */
	private void reachable(Predicate<PersonId> signsIn, boolean paperDesk) {
		boolean secretary = has(SeatRole.SECRETARY, signsIn);
		if (count(SeatRole.SECRETARY) > 0) {
			demand(secretary || paperDesk, "error.council.secretaryOutOfReach");
		}
		if (count(SeatRole.CHAIR) > 0) {
			demand(has(SeatRole.CHAIR, signsIn) || secretary || paperDesk, "error.council.chairOutOfReach");
		}
	}

	private boolean has(SeatRole role, Predicate<PersonId> signsIn) {
		return this.places.stream().anyMatch((place) -> place.role() == role && signsIn.test(place.person()));
	}

	private long count(SeatRole role) {
		return this.places.stream().filter((place) -> place.role() == role).count();
	}

	private void demand(boolean fulfilled, String messageKey) {
		if (!fulfilled) {
			this.errors.add(new FieldError(FIELD, messageKey));
		}
	}

}

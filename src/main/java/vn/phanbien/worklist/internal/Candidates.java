package vn.phanbien.worklist.internal;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;

/**
 * The principals of one step.
 *
 * @param principals who may claim and complete it
 * @param onPaper who may record it from paper; who is among both does it from paper alone
 */
record Candidates(Set<String> principals, Set<String> onPaper) {

	static Candidates of(Routing routing) {
		return new Candidates(names(routing.candidates()), names(routing.onPaper()));
	}

	private static Set<String> names(Set<Principal> principals) {
		return principals.stream().map(Principal::value).collect(Collectors.toUnmodifiableSet());
	}

	/** Leaves those who record from paper. */
	Candidates recorders() {
		return new Candidates(kept(this.principals, this.onPaper::contains), this.onPaper);
	}

	/** Says what somebody who acts as the given principals may do. */
	Grip of(Set<String> acting) {
		Set<String> candidates = kept(this.principals, acting::contains);
		Set<String> recorders = kept(this.onPaper, acting::contains);
		return new Grip(!candidates.isEmpty(), !recorders.containsAll(candidates), !recorders.isEmpty());
	}

	private static Set<String> kept(Set<String> principals, Predicate<String> wanted) {
		return principals.stream().filter(wanted).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * What somebody may do to a step, whoever holds it.
	 *
	 * @param candidate whether it is theirs to take
	 * @param inPerson whether they may decide it themselves
	 * @param recorder whether they may record it from paper
	 */
	record Grip(boolean candidate, boolean inPerson, boolean recorder) {

		static final Grip NONE = new Grip(false, false, false);

		boolean isNone() {
			return !this.candidate && !this.recorder;
		}

	}

}

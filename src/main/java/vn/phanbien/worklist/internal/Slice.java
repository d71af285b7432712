package vn.phanbien.worklist.internal;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.worklist.Principal;

/**
 * A part of the open items: those in which one of some principals has a stake. Views are
 * made of slices, so that rights are settled before anything is matched or counted.
 *
 * @param stake the stake
 * @param principals any of these
 * @param kinds only these kinds of work; none means all
 * @param passing only what passes to anybody who stands in
 * @param withheld without these steps, unless a principal records them from paper
 * @param house only cases of this union, or null for all
 * @param besides without what is free to one of these principals
 */
record Slice(Stake stake, Set<String> principals, Set<CaseKind> kinds, boolean passing, Set<String> withheld,
		@Nullable OrganisationId house, Set<String> besides) {

	static Slice whole(Stake stake, Set<String> principals) {
		return new Slice(stake, principals, Set.of(), false, Set.of(), null, Set.of());
	}

	/** A principal that is among the others has nothing beside them. */
	Slice besides(Set<String> others) {
		Set<String> left = this.principals.stream()
			.filter((principal) -> !others.contains(principal))
			.collect(Collectors.toCollection(TreeSet::new));
		return new Slice(this.stake, left, this.kinds, this.passing, this.withheld, this.house, others);
	}

	/** Keeps what persons and seats stand behind: a short part. */
	Slice ofPersons() {
		return of(false);
	}

	/** Keeps what organisations stand behind: a part that may be long. */
	Slice ofOrganisations() {
		return of(true);
	}

	private Slice of(boolean organisations) {
		Set<String> kept = this.principals.stream()
			.filter((principal) -> Principal.organisationOf(principal).isPresent() == organisations)
			.collect(Collectors.toCollection(TreeSet::new));
		return new Slice(this.stake, kept, this.kinds, this.passing, this.withheld, this.house, this.besides);
	}

	Set<Long> organisations() {
		return this.principals.stream()
			.flatMap((principal) -> Principal.organisationOf(principal).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}

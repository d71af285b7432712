package vn.phanbien.worklist.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.PrincipalSource;

/**
 * Gathers everything that a person may act as.
 */
@Component
class Principals {

	private final List<PrincipalSource> sources;

	private final Standings standings;

	Principals(List<PrincipalSource> sources, Standings standings) {
		this.sources = sources;
		this.standings = standings;
	}

	Hats of(Actor actor) {
		return new Hats(actor, own(actor), this.standings.of(actor));
	}

	/**
	 * Gathers again what a person may act as behind a step, which may have given out
	 * seats.
	 * @param before what the person could act as
	 * @param open what is open of the case
	 * @return the same where no seat is asked for that the person did not have
	 */
	Hats again(Hats before, List<KnownItem> open) {
		boolean seats = open.stream()
			.flatMap((known) -> known.who().principals().stream())
			.anyMatch((principal) -> Eligible.isSeat(principal) && !before.own().contains(principal));
		return seats ? of(before.actor()) : before;
	}

	/**
	 * Gathers what a person may act as without standing in for anybody.
	 * @param actor who
	 * @return role, council and personal principals
	 */
	Set<String> own(Actor actor) {
		if (actor.within() != null) {
			return Set.of(Principal.user(actor.person()).value());
		}
		Set<String> principals = actor.memberships()
			.stream()
			.map((membership) -> Principal.role(membership.role(), membership.organisation()).value())
			.collect(Collectors.toCollection(TreeSet::new));
		principals.addAll(seatsOf(actor.person()));
		return principals;
	}

	private Set<String> seatsOf(PersonId person) {
		Set<String> principals = this.sources.stream()
			.flatMap((source) -> source.principalsOf(person).stream())
			.map(Principal::value)
			.collect(Collectors.toCollection(TreeSet::new));
		principals.add(Principal.user(person).value());
		return principals;
	}

}

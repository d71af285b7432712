package vn.phanbien.worklist.internal;

import java.util.List;
import java.util.Set;

import vn.phanbien.people.Actor;
import vn.phanbien.worklist.Principal;

/**
 * Everything that a person may act as at this moment: gathered once for a call, since it
 * is asked of every item.
 *
 * @param actor who
 * @param own as oneself
 * @param standings what others lend
 */
record Hats(Actor actor, Set<String> own, List<Standing> standings) {

	/** Tells whether the person may act as a principal without standing in. */
	boolean is(Principal principal) {
		return this.own.contains(principal.value());
	}

	/** Tells whether a step of these principals could be the person's to do. */
	boolean mayHave(Set<String> principals) {
		return principals.stream()
			.anyMatch((principal) -> Eligible.isSeat(principal) || this.own.contains(principal)
					|| this.standings.stream().anyMatch((standing) -> standing.names(principal)));
	}

}

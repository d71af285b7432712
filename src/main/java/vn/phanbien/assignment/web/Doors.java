package vn.phanbien.assignment.web;

import java.util.ArrayList;
import java.util.List;

import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;

/**
 * By which doors a person may bring in a case: authorities and the clerk by letter, an
 * officer by a proposal of the union's own.
 */
final class Doors {

	private Doors() {
	}

	static List<EntryRoute> of(Actor actor) {
		List<EntryRoute> routes = new ArrayList<>();
		if (isAuthority(actor) || actor.has(Role.CLERK)) {
			routes.add(EntryRoute.ASSIGNED);
			routes.add(EntryRoute.ORDERED);
		}
		if (actor.has(Role.OFFICER)) {
			routes.add(EntryRoute.SELF_PROPOSED);
		}
		return List.copyOf(routes);
	}

	static boolean isAuthority(Actor actor) {
		return actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_LEADER);
	}

}

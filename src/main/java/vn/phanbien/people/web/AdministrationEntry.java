package vn.phanbien.people.web;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.NavigationEntry;
import vn.phanbien.people.Role;

/**
 * Leads administrators to who stands in for whom in their organisation.
 */
@Component
class AdministrationEntry implements NavigationEntry {

	@Override
	public Place place() {
		return new Place(SubstitutionPages.HOUSE, "people.standIn.nav", "users", 90);
	}

	@Override
	public boolean openTo(Actor actor) {
		return actor.has(Role.ADMIN);
	}

}

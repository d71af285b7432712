package vn.phanbien.worklist.web;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.NavigationEntry;
import vn.phanbien.people.Role;

/**
 * Leads those who give work to "Phân công".
 */
@Component
class LoadEntry implements NavigationEntry {

	@Override
	public Place place() {
		return new Place(LoadViews.PATH, "work.load.title", "users", 15);
	}

	@Override
	public boolean openTo(Actor actor) {
		return !actor.organisationsAs(Role::isDirecting).isEmpty();
	}

}

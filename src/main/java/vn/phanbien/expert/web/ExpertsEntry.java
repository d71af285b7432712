package vn.phanbien.expert.web;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.NavigationEntry;
import vn.phanbien.people.Role;

/**
 * Leads those who may read it to the register of experts.
 */
@Component
class ExpertsEntry implements NavigationEntry {

	@Override
	public Place place() {
		return new Place("/chuyen-gia", "ui.nav.experts", "users", 30);
	}

	@Override
	public boolean openTo(Actor actor) {
		return !actor.organisationsAs(Role::isCaseStaff).isEmpty();
	}

}

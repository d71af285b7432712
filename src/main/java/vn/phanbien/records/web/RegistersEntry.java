package vn.phanbien.records.web;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.NavigationEntry;
import vn.phanbien.people.Role;

/**
 * Leads the staff to the registers.
 */
@Component
class RegistersEntry implements NavigationEntry {

	@Override
	public Place place() {
		return new Place("/van-ban", "ui.nav.registers", "paper", 50);
	}

	@Override
	public boolean openTo(Actor actor) {
		return !actor.organisationsAs(Role::isCaseStaff).isEmpty();
	}

}

package vn.phanbien.expert.web;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.NavigationEntry;
import vn.phanbien.people.Role;

/**
 * Leads experts to what is held about them.
 */
@Component
class OwnEntry implements NavigationEntry {

	@Override
	public Place place() {
		return new Place("/chuyen-gia/toi", "ui.nav.ownEntry", "user", 31);
	}

	@Override
	public boolean openTo(Actor actor) {
		return actor.has(Role.EXPERT);
	}

}

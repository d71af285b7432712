package vn.phanbien.discussion.web;

import org.springframework.stereotype.Component;

import vn.phanbien.discussion.Mentions;
import vn.phanbien.people.Actor;
import vn.phanbien.people.NavigationEntry;
import vn.phanbien.people.Role;

/**
 * Leads the staff of unions to where they are named, also those who have no step there.
 */
@Component
class MentionsEntry implements NavigationEntry {

	private final Mentions mentions;

	MentionsEntry(Mentions mentions) {
		this.mentions = mentions;
	}

	@Override
	public Place place() {
		return new Place("/nhac-den", "ui.nav.mentions", "message", 15);
	}

	@Override
	public boolean openTo(Actor actor) {
		return !actor.organisationsAs(Role::isCaseStaff).isEmpty();
	}

	@Override
	public int waiting(Actor actor) {
		return this.mentions.waiting(actor);
	}

}

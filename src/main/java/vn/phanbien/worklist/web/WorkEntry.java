package vn.phanbien.worklist.web;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.NavigationEntry;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * Leads to "Việc của tôi", with the number of items on the person's desk.
 */
@Component
class WorkEntry implements NavigationEntry {

	private final WorkItems workItems;

	WorkEntry(WorkItems workItems) {
		this.workItems = workItems;
	}

	@Override
	public Place place() {
		return new Place("/viec", "ui.nav.work", "tasks", 10);
	}

	@Override
	public int waiting(Actor actor) {
		return this.workItems.count(actor, View.MINE);
	}

}

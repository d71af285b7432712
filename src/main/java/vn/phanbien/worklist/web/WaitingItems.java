package vn.phanbien.worklist.web;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.WaitingWork;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkListQuery.View;

/**
 * Gives the navigation the number of items on a person's desk.
 */
@Component
class WaitingItems implements WaitingWork {

	private final WorkItems workItems;

	WaitingItems(WorkItems workItems) {
		this.workItems = workItems;
	}

	@Override
	public int count(Actor actor) {
		return this.workItems.count(actor, View.MINE);
	}

}

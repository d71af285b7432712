package vn.phanbien.worklist.internal;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Conflict;
import vn.phanbien.worklist.WorkItem;

/**
 * Decides what a person may do to a work item, and says who was faster when it is too
 * late.
 */
@Component
class Holding {

	private final WorkItemRows rows;

	private final Principals principals;

	private final People people;

	Holding(WorkItemRows rows, Principals principals, People people) {
		this.rows = rows;
		this.principals = principals;
		this.people = people;
	}

	ItemRights rights(Actor actor, WorkItem item) {
		boolean staff = actor.isCaseStaffOf(item.union());
		boolean mine = actor.person().equals(item.assignee()) || actor.person().equals(item.doneBy());
		if (item.state() != WorkItem.State.OPEN) {
			return new ItemRights(staff || mine, false, false, false, false, false, false, false);
		}
		Set<String> acting = this.principals.of(actor);
		Set<String> candidates = new HashSet<>(this.rows.principals(item.id(), false));
		Set<String> recorders = new HashSet<>(this.rows.principals(item.id(), true));
		recorders.retainAll(acting);
		candidates.retainAll(acting);
		boolean recorder = !recorders.isEmpty();
		boolean inPerson = candidates.stream().anyMatch((one) -> !recorders.contains(one));
		// whoever took the step and has lost the role since holds it no longer
		boolean candidate = !candidates.isEmpty();
		boolean free = item.assignee() == null;
		boolean running = !item.suspended();
		boolean mayComplete = running && ((candidate && (free || mine)) || recorder);
		return new ItemRights(staff || candidate || recorder, candidate, recorder, running && free && candidate,
				mayComplete, running && Desk.leads(actor, item), recorder, recorder && !inPerson);
	}

	void requireOpen(WorkItem item) {
		if (item.state() == WorkItem.State.DONE) {
			throw new Conflict("error.worklist.alreadyDone", name(item.doneBy()));
		}
		if (item.state() == WorkItem.State.GONE) {
			throw new Conflict("error.worklist.gone");
		}
	}

	void requireRunning(WorkItem item) {
		if (item.suspended()) {
			throw new Conflict("error.worklist.suspended");
		}
	}

	void requireFree(WorkItem item) {
		if (item.assignee() != null) {
			throw new Conflict("error.worklist.heldByOther", name(item.assignee()));
		}
	}

	/**
	 * Refuses what was decided on an outdated view; one's own changes do not outdate it.
	 */
	void requireFresh(WorkItem item, @Nullable Integer seen, Actor actor) {
		if (seen == null || seen == item.version()) {
			return;
		}
		PersonId changer = this.rows.changedBy(item.id()).orElse(null);
		if (seen > item.version() || !actor.person().equals(changer)) {
			throw new Conflict("error.worklist.stale", name(changer));
		}
	}

	private String name(@Nullable PersonId person) {
		return (person != null) ? this.people.name(person) : "–";
	}

}

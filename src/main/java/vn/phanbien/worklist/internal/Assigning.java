package vn.phanbien.worklist.internal;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.worklist.TaskEngine;
import vn.phanbien.worklist.WorkItem;

/**
 * Puts a step into somebody's hands, or out of them.
 */
@Component
class Assigning {

	private final ItemAccess access;

	private final Holding holding;

	private final Principals principals;

	private final Eligible eligible;

	private final People people;

	private final WorkItemRows rows;

	private final ReadRows read;

	private final TaskEngine engine;

	Assigning(ItemAccess access, Holding holding, Principals principals, Eligible eligible, People people,
			WorkItemRows rows, ReadRows read, TaskEngine engine) {
		this.access = access;
		this.holding = holding;
		this.principals = principals;
		this.eligible = eligible;
		this.people = people;
		this.rows = rows;
		this.read = read;
		this.engine = engine;
	}

	KnownItem claim(Hats hats, long id, @Nullable Integer version) {
		KnownItem known = this.access.lock(hats, id).known();
		ItemRights rights = this.holding.rights(hats, known);
		if (!rights.candidate()) {
			throw new NotAllowed("error.worklist.notYours");
		}
		PersonId holder = rights.claimant(hats.actor());
		if (holder.equals(known.item().assignee())) {
			return known;
		}
		this.holding.requireRunning(known.item());
		this.holding.requireFree(hats.actor(), known.item());
		this.holding.requireFresh(known, version, hats.actor());
		return give(known, holder, hats.actor());
	}

	WorkItem release(Hats hats, long id, @Nullable Integer version) {
		KnownItem known = this.access.lock(hats, id).known();
		this.holding.requireFresh(known, version, hats.actor());
		WorkItem item = known.item();
		PersonId holder = this.holding.rights(hats, known).claimant(hats.actor());
		if (!holder.equals(item.assignee())) {
			throw new NotAllowed("error.worklist.notHeldByYou");
		}
		this.holding.requireRunning(item);
		if (this.eligible.isTiedTo(holder, known)) {
			throw new Conflict("error.worklist.sole");
		}
		KnownItem released = this.rows.hold(known, null, hats.actor().person());
		this.engine.release(item.task());
		return released.item();
	}

	WorkItem assign(Hats hats, long id, String username, @Nullable Integer version) {
		KnownItem known = this.access.lock(hats, id).known();
		this.holding.requireFresh(known, version, hats.actor());
		if (!Holding.leads(hats.actor(), known.item())) {
			throw new NotAllowed();
		}
		this.holding.requireRunning(known.item());
		Actor next = this.people.actor(username)
			.filter((other) -> !Collections.disjoint(known.who().principals(), this.principals.own(other)))
			.orElseThrow(() -> new InvalidInput("user", "error.worklist.notEligible", username));
		return give(known, next.person(), hats.actor()).item();
	}

	List<Person> assignable(Hats hats, long id) {
		KnownItem known = this.access.require(hats, id);
		WorkItem item = known.item();
		boolean open = item.state() == WorkItem.State.OPEN && !item.suspended();
		return (open && Holding.leads(hats.actor(), item)) ? this.eligible.of(known.who()) : List.of();
	}

	/** What one gets from somebody else is new, also to whoever has seen it before. */
	KnownItem give(KnownItem known, PersonId to, Actor by) {
		KnownItem given = this.rows.hold(known, to, by.person());
		if (known.traced() && !to.equals(by.person())) {
			this.read.remove(known.id(), to);
		}
		this.engine.claim(known.item().task(), to);
		return given;
	}

}

package vn.phanbien.worklist.internal;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.Conflict;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.internal.Acting.Lent;
import vn.phanbien.worklist.internal.Candidates.Grip;

/**
 * Decides what a person may do to a work item, and says who was faster when it is too
 * late.
 */
@Component
class Holding {

	private final Acting acting;

	private final People people;

	Holding(Acting acting, People people) {
		this.acting = acting;
		this.people = people;
	}

	ItemRights rights(Hats hats, KnownItem known) {
		Actor actor = hats.actor();
		WorkItem item = known.item();
		if (!actor.reaches(item.caseNumber(), item.seat())) {
			return ItemRights.reading(false);
		}
		if (!known.isOpen()) {
			return ItemRights.reading(actor.isCaseStaffOf(item.union())
					|| isOne(actor, item.assignee(), item.doneBy(), item.actingFor()));
		}
		boolean mine = actor.person().equals(item.assignee());
		boolean free = isFree(actor, item);
		// whoever took the step and has lost the role since holds it no longer
		Grip own = known.who().of(hats.own());
		boolean reaches = own.candidate() && (free || mine);
		Lent lent = this.acting.lent(hats, known, own.inPerson() && reaches, own.recorder());
		boolean running = !item.suspended();
		boolean candidate = own.candidate() || lent.candidate();
		boolean recorder = own.recorder() || lent.onPaper() != null;
		boolean acts = reaches || lent.inPerson() != null;
		return new ItemRights(actor.isCaseStaffOf(item.union()) || candidate || recorder || lent.barred(), candidate,
				running && free && candidate, running && (acts || recorder), running && leads(actor, item),
				leads(actor, item) || (!free && acts), recorder, recorder && !own.inPerson() && lent.inPerson() == null,
				lent);
	}

	static boolean leads(Actor actor, WorkItem item) {
		return actor.organisationsAs(Role::isDirecting).contains(item.union());
	}

	private static boolean isOne(Actor actor, @Nullable PersonId... persons) {
		return Arrays.asList(persons).contains(actor.person());
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

	/** Whoever comes by the link of a seat finds its step free: it is theirs alone. */
	private static boolean isFree(Actor actor, WorkItem item) {
		return item.assignee() == null || actor.within() != null;
	}

	void requireFree(Actor actor, WorkItem item) {
		if (!isFree(actor, item)) {
			requireFree(item);
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
	void requireFresh(KnownItem known, @Nullable Integer seen, Actor actor) {
		if (seen == null || seen == known.item().version()) {
			return;
		}
		PersonId changer = known.changedBy();
		if (seen > known.item().version() || !actor.person().equals(changer)) {
			throw new Conflict("error.worklist.stale", name(changer));
		}
	}

	private String name(@Nullable PersonId person) {
		return (person != null) ? this.people.name(person) : "–";
	}

}

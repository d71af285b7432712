package vn.phanbien.worklist.internal;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.WorkItem;

/**
 * An item with all that decides who may do what to it, read at once.
 *
 * @param item the item
 * @param who who may do it, while it is open
 * @param roles the roles that the model names
 * @param changedBy who changed it last
 * @param traced whether somebody has opened it or saved a draft of it
 */
record KnownItem(WorkItem item, Candidates who, Set<String> roles, @Nullable PersonId changedBy, boolean traced) {

	long id() {
		return this.item.id();
	}

	boolean isOpen() {
		return this.item.state() == WorkItem.State.OPEN;
	}

	/** Shows it in the hands of another. */
	KnownItem heldBy(@Nullable PersonId holder, PersonId by) {
		return new KnownItem(this.item.heldBy(holder), this.who, this.roles, by, this.traced);
	}

}

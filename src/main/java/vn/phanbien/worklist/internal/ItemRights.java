package vn.phanbien.worklist.internal;

import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.worklist.internal.Acting.Lent;

/**
 * What one person may do to one work item.
 *
 * @param maySee whether it exists for the person
 * @param candidate whether the step is the person's to take, whoever holds it
 * @param mayClaim whether the person may take it now
 * @param mayComplete whether the person may complete it now
 * @param mayAssign whether the person may give it to somebody
 * @param mayArrange whether the person may set its priority and reminder
 * @param paperAllowed whether a completion by the person may be a record from paper
 * @param paperOnly whether it must be
 * @param lent what of this comes from standing in for others
 */
record ItemRights(boolean maySee, boolean candidate, boolean mayClaim, boolean mayComplete, boolean mayAssign,
		boolean mayArrange, boolean paperAllowed, boolean paperOnly, Lent lent) {

	static ItemRights reading(boolean maySee) {
		return new ItemRights(maySee, false, false, false, false, false, false, false, Lent.NOTHING);
	}

	/**
	 * Names whose desk the person takes the step to: the own one, or the absent person's.
	 */
	PersonId claimant(Actor actor) {
		PersonId absent = (this.lent.inPerson() != null) ? this.lent.inPerson() : this.lent.desk();
		return (absent != null) ? absent : actor.person();
	}

	/** Tells whether standing in is the only reason to see the item, and is barred. */
	boolean barred() {
		return this.lent.barred() && !this.candidate && !this.paperAllowed;
	}

}

package vn.phanbien.worklist;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;

/**
 * Conditions under a name: one's own, or shared with a role. What they find is read with
 * the rights of whoever opens them.
 *
 * @param id its key
 * @param owner who has saved it
 * @param name its name, unique for its owner
 * @param conditions what it asks for
 * @param sharedWith whose holders find it besides, or null
 * @param first whether it opens first for the reader
 * @param version counts its changes
 */
public record SavedView(long id, PersonId owner, String name, ListConditions conditions,
		@Nullable Membership sharedWith, boolean first, int version) {

	public boolean isOwnedBy(Actor actor) {
		return this.owner.equals(actor.person());
	}

	/**
	 * Tells whether somebody finds it beside their list.
	 * @param actor who
	 * @return true for its owner and for holders of the role it is shared with
	 */
	public boolean isOfferedTo(Actor actor) {
		return isOwnedBy(actor) || (this.sharedWith != null && actor.memberships().contains(this.sharedWith));
	}

	/**
	 * Tells whether somebody may rename, replace or delete it.
	 * @param actor who
	 * @return true for its owner, and for leaders and administrators of the organisation
	 * it is shared in
	 */
	public boolean mayBeChangedBy(Actor actor) {
		return isOwnedBy(actor)
				|| (this.sharedWith != null && (actor.is(Role.UNION_LEADER, this.sharedWith.organisation())
						|| actor.is(Role.ADMIN, this.sharedWith.organisation())));
	}

	public boolean mayBeSeenBy(Actor actor) {
		return isOfferedTo(actor) || mayBeChangedBy(actor);
	}

}

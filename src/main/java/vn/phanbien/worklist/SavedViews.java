package vn.phanbien.worklist;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;

/**
 * The views of the work list that people have saved: for themselves, or for everybody who
 * holds a role with them. A view of somebody else's is not found.
 */
public interface SavedViews {

	/** The most characters of a name. */
	int LONGEST_NAME = 60;

	/** The most views of one person, and the most that are shared with one role. */
	int MOST = 30;

	/**
	 * Lists the views that somebody may open or change.
	 * @param actor for whom
	 * @return one's own by name, then those of others by name
	 */
	List<SavedView> of(Actor actor);

	SavedView get(Actor actor, long id);

	/**
	 * Saves a view for oneself or for a role.
	 * @param actor its owner
	 * @param wanted what to save
	 * @return the view
	 * @throws vn.phanbien.shared.InvalidInput naming what is wrong
	 */
	SavedView add(Actor actor, Wanted wanted);

	/**
	 * Puts something else in the place of a view; its owner stays.
	 * @param actor its owner, or who keeps order among the shared ones
	 * @param id the view
	 * @param wanted what to save instead
	 * @param version what the actor saw
	 * @return the view
	 * @throws vn.phanbien.shared.Conflict when it has changed since
	 */
	SavedView change(Actor actor, long id, Wanted wanted, @Nullable Integer version);

	void delete(Actor actor, long id, @Nullable Integer version);

	/**
	 * Chooses what opens first when somebody comes to the list.
	 * @param actor for whom
	 * @param id a view that is offered to the actor
	 * @param first false to take the choice back
	 */
	void openFirst(Actor actor, long id, boolean first);

	/**
	 * Names with whom somebody may share.
	 * @param actor who
	 * @return roles in organisations; those one holds, and those that others hold where
	 * one leads or administers
	 */
	List<Membership> audiences(Actor actor);

	/**
	 * What to save.
	 *
	 * @param name the name
	 * @param conditions what the view asks for
	 * @param sharedWith for whom besides, or null for its owner alone
	 */
	record Wanted(@Nullable String name, ListConditions conditions, @Nullable Membership sharedWith) {

		/**
		 * Keeps a view as it is, to change a part of it.
		 * @param view the view
		 * @return what it consists of
		 */
		public static Wanted of(SavedView view) {
			return new Wanted(view.name(), view.conditions(), view.sharedWith());
		}

		public Wanted named(@Nullable String other) {
			return new Wanted(other, this.conditions, this.sharedWith);
		}

		public Wanted asking(ListConditions others) {
			return new Wanted(this.name, others, this.sharedWith);
		}

		public Wanted sharedWith(@Nullable Membership others) {
			return new Wanted(this.name, this.conditions, others);
		}

	}

}

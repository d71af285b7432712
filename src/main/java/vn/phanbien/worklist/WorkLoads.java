package vn.phanbien.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;

/**
 * Who of a union has how much on their desk, and since when: for its leaders and division
 * heads, who give the steps of the union to whoever may do them.
 */
public interface WorkLoads {

	/** Within so many working days a step is due soon. */
	int SOON = 3;

	/**
	 * Names the unions whose load somebody may know.
	 * @param actor who
	 * @return the unions that the actor leads, by key
	 */
	List<OrganisationId> unions(Actor actor);

	/**
	 * Counts the open steps of a union by holder.
	 * @param actor who asks
	 * @param union the union
	 * @return everybody with a desk there, with or without steps, and whoever else holds
	 * one
	 * @throws vn.phanbien.shared.NotAllowed unless the actor leads a union
	 * @throws vn.phanbien.shared.NotFound where that is another one
	 */
	Load of(Actor actor, OrganisationId union);

	/**
	 * Lists the open steps of a union that one person holds, or nobody.
	 * @param actor who asks
	 * @param union the union
	 * @param holder who, or null for nobody
	 * @param cursor where to go on, or null
	 * @param limit 1 to 200
	 * @return the most pressing first
	 */
	Page held(Actor actor, OrganisationId union, @Nullable PersonId holder, @Nullable String cursor, int limit);

	/**
	 * Names to whom some steps could be given.
	 * @param actor who would give them
	 * @param items the steps; those that the actor may not give are left out
	 * @return those who could do the most of them first, of these those with the least to
	 * do
	 */
	Fits fits(Actor actor, Collection<Long> items);

	/**
	 * The load of a union.
	 *
	 * @param colleagues everybody with a desk
	 * @param others who holds steps of the union without one: experts, agencies, and
	 * those who have left
	 * @param waiting what nobody holds
	 */
	record Load(List<Share> colleagues, List<Share> others, Figures waiting) {
	}

	/**
	 * What is one person's.
	 *
	 * @param person who
	 * @param name the name to show
	 * @param roles what the person is in the union
	 * @param figures the person's steps
	 */
	record Share(PersonId person, String name, Set<Role> roles, Figures figures) {
	}

	/**
	 * Some open steps, counted.
	 *
	 * @param open how many
	 * @param overdue how many of them are late
	 * @param soon how many are due today or within {@link #SOON} working days
	 * @param since since when the oldest has been held, or waits; null for none
	 */
	record Figures(int open, int overdue, int soon, @Nullable Instant since) {

		/** No steps. */
		public static final Figures NONE = new Figures(0, 0, 0, null);

	}

	/**
	 * A stretch of steps.
	 *
	 * @param steps the steps
	 * @param next where the next stretch begins, opaque, or null at the end
	 */
	record Page(List<Held> steps, @Nullable String next) {
	}

	/**
	 * An open step.
	 *
	 * @param item the work item
	 * @param since since when its holder holds it, or it waits
	 */
	record Held(WorkItem item, Instant since) {
	}

	/**
	 * To whom steps could be given.
	 *
	 * @param steps how many steps
	 * @param people who could do at least one
	 */
	record Fits(int steps, List<Fit> people) {
	}

	/**
	 * Somebody to whom steps could be given.
	 *
	 * @param person who
	 * @param able how many of the steps the person could do
	 * @param open how many open steps of these unions the person holds
	 */
	record Fit(Person person, int able, int open) {
	}

}

package vn.phanbien.worklist;

import java.util.Optional;

import vn.phanbien.people.Actor;

/**
 * What is done to a work list as a whole rather than to one known item. Each item has a
 * transaction of its own: one that is refused is in the way of no other.
 */
public interface WorkBatches {

	/**
	 * Claims the most urgent step that a person may take in their own right: by priority,
	 * then by due day, then by age. What rests, and what others take meanwhile, is passed
	 * over.
	 * @param actor who
	 * @return the item, or empty when nothing waits
	 */
	Optional<WorkItem> claimNext(Actor actor);

}

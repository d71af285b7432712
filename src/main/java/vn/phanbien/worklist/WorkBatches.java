package vn.phanbien.worklist;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.DomainException;

/**
 * What is done to a work list as a whole rather than to one known item. Each item has a
 * transaction of its own: one that is refused is in the way of no other.
 */
public interface WorkBatches {

	/**
	 * Claims the most urgent step that a person may take in their own right, or where
	 * none is left, for somebody for whom they stand in: by priority, then by due day,
	 * then by age. What rests, and what others take meanwhile, is passed over.
	 * @param actor who
	 * @return the item, or empty when nothing waits
	 */
	Optional<WorkItem> claimNext(Actor actor);

	/**
	 * Does the same to several items, each as if it were alone.
	 * @param actor who
	 * @param chosen the items; one that is named twice is done once
	 * @param change what is done
	 * @return what became of each, in order
	 */
	List<Outcome> each(Actor actor, List<Chosen> chosen, Change change);

	/**
	 * An item among several.
	 *
	 * @param id the item
	 * @param version what the person saw, or null
	 */
	record Chosen(long id, @Nullable Integer version) {
	}

	/** What is done to one item. */
	@FunctionalInterface
	interface Change {

		WorkItem apply(WorkItems desk, Actor actor, long id, @Nullable Integer version);

	}

	/**
	 * What became of one item.
	 *
	 * @param id the item
	 * @param item the item as it is then, or null when it was refused
	 * @param refused why it was refused, or null
	 */
	record Outcome(long id, @Nullable WorkItem item, @Nullable DomainException refused) {
	}

}

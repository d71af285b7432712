package vn.phanbien.worklist;

import java.util.List;

import vn.phanbien.people.Actor;
import vn.phanbien.worklist.SearchHit.Kind;

/**
 * Search from anywhere: whatever a person may know of, by kind, with the reason why it
 * matches.
 */
public interface Search {

	/** How many hits of a kind are shown together with other kinds. */
	int MOST_OF_A_KIND = 8;

	/**
	 * Finds things of every kind that a person may know of.
	 * @param actor who looks
	 * @param query for what
	 * @return what was found of each kind; a kind without a hit is left out
	 */
	List<Group> everywhere(Actor actor, SearchQuery query);

	/**
	 * Finds things of one kind, as many as a search reads.
	 * @param actor who looks
	 * @param query for what
	 * @param kind what kind
	 * @return what was found; empty when there is nothing
	 */
	List<Group> among(Actor actor, SearchQuery query, Kind kind);

	/**
	 * What was found of one kind: an exact number first, then what its title says, then
	 * the rest, each the newest first.
	 *
	 * @param kind the kind
	 * @param found the best of it
	 * @param count how many there are; {@link SearchSource#MOST} means that or more
	 */
	record Group(Kind kind, List<Found> found, int count) {

		public boolean hasMore() {
			return this.count > this.found.size();
		}

		public boolean isCapped() {
			return this.count >= SearchSource.MOST;
		}

	}

	/**
	 * A hit and why it is one.
	 *
	 * @param hit what was found
	 * @param why the facts that hold what was looked for, as few as will do
	 */
	record Found(SearchHit hit, List<Fact> why) {
	}

}

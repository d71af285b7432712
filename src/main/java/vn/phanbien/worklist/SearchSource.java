package vn.phanbien.worklist;

import java.util.List;

import vn.phanbien.people.Actor;

/**
 * Finds things of one kind; the modules that own them implement it. A source applies the
 * person's rights before it matches words, in one statement, so that what a person may
 * not read is neither found nor counted.
 */
public interface SearchSource {

	/** How many rows a source reads at most. */
	int MOST = 40;

	SearchHit.Kind kind();

	/**
	 * Finds what a person may know of.
	 * @param actor who looks
	 * @param query for what; never an empty one
	 * @return at most {@link #MOST} things: those whose number it is, then the newest
	 */
	List<SearchHit> find(Actor actor, SearchQuery query);

}

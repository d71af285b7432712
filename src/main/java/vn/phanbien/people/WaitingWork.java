package vn.phanbien.people;

/**
 * Counts what waits for a person, for the number beside the navigation; the module that
 * owns the work list implements it.
 */
public interface WaitingWork {

	/**
	 * Counts the open items that a person holds.
	 * @param actor who
	 * @return the count, 1000 meaning "1000 or more"
	 */
	int count(Actor actor);

}

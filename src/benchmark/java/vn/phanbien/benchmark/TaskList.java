package vn.phanbien.benchmark;

/**
 * Open steps that wait for groups of people, kept by one of those that are compared.
 */
interface TaskList extends AutoCloseable {

	/** How many a page shows. */
	int PAGE = 20;

	String name();

	/** Names the database that it is kept in. */
	String database();

	/**
	 * Multiplies what was captured, and lets the database come to rest.
	 * @param steps how many open steps there shall be
	 */
	void grow(int steps);

	/**
	 * Asks as a member of one group.
	 * @param ask what
	 * @return how many steps came, or how many there are
	 */
	long ask(Ask ask);

	@Override
	void close();

}

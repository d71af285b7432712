package vn.phanbien.people;

/**
 * A place that the navigation leads to; a module that has one offers it as a bean, so
 * that the layout need not know the modules.
 */
public interface NavigationEntry {

	/**
	 * Names the entry and places it.
	 * @return its address, words and place
	 */
	Place place();

	/**
	 * Tells whether a person may go there.
	 * @param actor who
	 * @return false to leave the entry out
	 */
	default boolean openTo(Actor actor) {
		return true;
	}

	/**
	 * Counts what waits there for a person.
	 * @param actor who
	 * @return the number beside the entry, 1000 meaning "1000 or more"; 0 shows nothing
	 */
	default int waiting(Actor actor) {
		return 0;
	}

	/**
	 * Where an entry leads.
	 *
	 * @param path the address, such as {@code /viec}
	 * @param labelKey the key of its name
	 * @param icon the name of a symbol in {@code img/icons.svg}
	 * @param order small numbers first: work 10, cases 20, experts 30, calendar 40,
	 * documents 50, reports 60, administration 90
	 */
	record Place(String path, String labelKey, String icon, int order) {
	}

}

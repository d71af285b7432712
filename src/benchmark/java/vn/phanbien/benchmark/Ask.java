package vn.phanbien.benchmark;

/**
 * What a person asks of a list of open steps.
 */
enum Ask {

	/** The newest 20 that a group may claim. */
	FIRST_PAGE("newest 20 of a group"),

	/** The same, and how many there are. */
	FIRST_PAGE_AND_COUNT("newest 20 with the count"),

	/** How many there are. */
	COUNT("count"),

	/** The newest 20 of one kind of case. */
	FILTERED("newest 20 of a kind"),

	/** The page that 49 others stand before. */
	PAGE_50("page 50"),

	/** The newest 20 with a word in their title. */
	SEARCH("search for a word");

	private final String label;

	Ask(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

}

package vn.phanbien.worklist.web;

/**
 * What a browser wants: a page of its own, or the pane that htmx puts into the page that
 * is there already.
 */
enum Frame {

	/** Everything, also for a browser without script. */
	PAGE,

	/** The right pane alone. */
	PANE;

	/** Set by htmx on each of its requests. */
	static final String HTMX = "HX-Request";

	/** Set as well where htmx goes back in the history and wants all of a page. */
	static final String RESTORED = "HX-History-Restore-Request";

	/** Set where a page opens its first step by itself, without anybody having asked. */
	static final String UNASKED = "Pb-Unasked";

	/** Says in an answer which address the browser shows; {@code false} leaves it. */
	static final String ADDRESS = "HX-Push-Url";

}

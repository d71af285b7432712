package vn.phanbien.worklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.web.DueBadges.DueBadge;

/**
 * The left pane of "Việc của tôi", ready to be drawn.
 *
 * @param tabs the lists there are
 * @param filters what narrows and orders it; null where only its rows are exchanged
 * @param saved the saved views beside it; null where only its rows are exchanged
 * @param view the list shown, as the address names it
 * @param text the words looked for
 * @param filtered whether a filter is set
 * @param clear the address without filters
 * @param bar what may be done to several items
 * @param batch where it is sent
 * @param rows the items
 * @param next the address of the next stretch
 * @param refresh the address that the list polls
 * @param emptyKey the key of what to say when there are no rows
 * @param hash changes whenever anything visible changes
 */
record WorkList(List<Tab> tabs, @Nullable FilterBar filters, @Nullable SavedBar saved, String view,
		@Nullable String text, boolean filtered, String clear, BatchBar bar, String batch, List<Row> rows,
		@Nullable String next, String refresh, String emptyKey, String hash) {

	/**
	 * A list that can be chosen.
	 *
	 * @param key the key of its name
	 * @param address where it is
	 * @param count what stands beside the name, or null
	 * @param current whether it is shown
	 */
	record Tab(String key, String address, @Nullable String count, boolean current) {
	}

	/**
	 * One item.
	 *
	 * @param id its key
	 * @param address its page
	 * @param step what is to be done
	 * @param title the title of the case
	 * @param facts number, agency and time
	 * @param due how long is left
	 * @param tick what ticking it sends: key and version
	 * @param urgent whether it presses more than anything else
	 * @param marks its priority and reminder, where they are set
	 * @param suspended whether the case rests
	 * @param acting in whose stead it is done, or null
	 * @param unread whether the person has not opened it since it came
	 */
	record Row(long id, String address, String step, String title, String facts, @Nullable DueBadge due, String tick,
			boolean urgent, List<String> marks, boolean suspended, @Nullable String acting, boolean unread) {
	}

}

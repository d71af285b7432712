package vn.phanbien.worklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The saved views beside a list, ready to be drawn.
 *
 * @param chips those that stand in sight
 * @param more the others, behind a fold
 * @param opened the one that is open, or null
 * @param save where the present conditions are saved
 */
record SavedBar(List<Chip> chips, List<Chip> more, @Nullable Opened opened, String save) {

	public boolean isEmpty() {
		return this.chips.isEmpty();
	}

	/** Tells whether one behind the fold is open. */
	public boolean isUnfolded() {
		return this.more.stream().anyMatch(Chip::current);
	}

	/**
	 * A view that is one click away.
	 *
	 * @param name its name
	 * @param address where it leads
	 * @param current whether it is open
	 */
	record Chip(String name, String address, boolean current) {
	}

	/**
	 * The view that is open.
	 *
	 * @param name its name
	 * @param version what the reader sees of it
	 * @param changed whether the list asks for something else by now
	 * @param replace where the present conditions are put into its place; null where the
	 * reader may not
	 * @param gone conditions whose value no longer exists
	 */
	record Opened(String name, int version, boolean changed, @Nullable String replace, List<Gone> gone) {
	}

	/**
	 * A condition that finds nothing any more.
	 *
	 * @param condition its name
	 * @param without the address of the list without it
	 */
	record Gone(String condition, String without) {
	}

}

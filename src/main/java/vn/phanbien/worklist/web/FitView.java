package vn.phanbien.worklist.web;

import java.util.List;

/**
 * To whom some steps could be given, ready to be drawn.
 *
 * @param steps how many steps
 * @param all who could do all of them
 * @param some who could do a part of them
 */
record FitView(int steps, List<Choice> all, List<Choice> some) {

	/** Tells whether there are steps that nobody could do. */
	public boolean isHopeless() {
		return this.steps > 0 && this.all.isEmpty() && this.some.isEmpty();
	}

	/**
	 * Somebody to choose.
	 *
	 * @param username the account's name
	 * @param label name and load
	 */
	record Choice(String username, String label) {
	}

}

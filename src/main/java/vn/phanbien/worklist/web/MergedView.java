package vn.phanbien.worklist.web;

import java.util.List;

import vn.phanbien.worklist.web.StepView.Line;

/**
 * The steps of a case that one person does one after the other, ready to be drawn around
 * the one that is open.
 *
 * @param title what is to be done at the open one
 * @param recaps what was done directly before, the oldest first
 * @param steps how many steps follow each other, the open one included
 * @param beside what else of the case waits for the person
 */
record MergedView(String title, List<Recap> recaps, int steps, List<Beside> beside) {

	/** More than these would push the open step off the screen. */
	private static final int MOST = 3;

	private static final int LATEST = 2;

	/**
	 * Lists what is folded away: a secretary who enters a dozen papers sees the last.
	 * @return the oldest; none where there are few
	 */
	public List<Recap> earlier() {
		return (this.recaps.size() > MOST) ? this.recaps.subList(0, this.recaps.size() - LATEST) : List.of();
	}

	/**
	 * Lists what is always in sight.
	 * @return the latest
	 */
	public List<Recap> latest() {
		return this.recaps.subList(earlier().size(), this.recaps.size());
	}

	/**
	 * Tells whether a step is among those that are folded away.
	 * @param id its key
	 * @return true when it is
	 */
	public boolean isEarlier(long id) {
		return earlier().stream().anyMatch((recap) -> recap.id() == id);
	}

	/**
	 * A step that is done, in short.
	 *
	 * @param id its key
	 * @param title what was to be done
	 * @param decision how it was decided
	 * @param when when
	 * @param lines what was filled in
	 */
	record Recap(long id, String title, String decision, String when, List<Line> lines) {
	}

	/**
	 * Another step of the same case.
	 *
	 * @param id its key
	 * @param title what is to be done
	 * @param held whether the person holds it already
	 */
	record Beside(long id, String title, boolean held) {
	}

}

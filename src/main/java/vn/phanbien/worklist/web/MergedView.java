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

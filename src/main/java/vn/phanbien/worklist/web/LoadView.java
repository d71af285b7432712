package vn.phanbien.worklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.WorkLoads.Figures;
import vn.phanbien.worklist.web.DueBadges.DueBadge;

/**
 * "Phân công", ready to be drawn.
 *
 * @param union the name of the union
 * @param unions the unions to choose from; none where there is one alone
 * @param waiting what nobody holds
 * @param colleagues everybody with a desk
 * @param others who holds steps without one
 */
record LoadView(String union, List<House> unions, Line waiting, List<Line> colleagues, List<Line> others) {

	/** Counts the open steps of the union. */
	public int total() {
		return this.waiting.figures().open() + sum(this.colleagues) + sum(this.others);
	}

	private static int sum(List<Line> lines) {
		return lines.stream().mapToInt((line) -> line.figures().open()).sum();
	}

	/**
	 * A union that the reader leads.
	 *
	 * @param name its name
	 * @param address where its load stands
	 * @param current whether it is shown
	 */
	record House(String name, String address, boolean current) {
	}

	/**
	 * One person, or nobody.
	 *
	 * @param key what the address calls the person
	 * @param name the name
	 * @param roles what the person is, in words
	 * @param figures the person's steps
	 * @param since since when the oldest has been there, in words; null for none
	 * @param address where the steps are opened or closed
	 * @param opened the steps; null where they are closed
	 */
	record Line(String key, String name, String roles, Figures figures, @Nullable String since, String address,
			@Nullable Opened opened) {
	}

	/**
	 * The steps of one person.
	 *
	 * @param steps the steps
	 * @param next the address of the next stretch
	 * @param give where ticked ones are sent
	 * @param fits to whom they could be given
	 */
	record Opened(List<Step> steps, @Nullable String next, String give, FitView fits) {
	}

	/**
	 * One step.
	 *
	 * @param id its key
	 * @param address its page
	 * @param step what is to be done
	 * @param title the title of the case
	 * @param facts number, agency and since when it is there
	 * @param due how long is left
	 * @param tick what ticking it sends
	 * @param suspended whether the case rests
	 */
	record Step(long id, String address, String step, String title, String facts, @Nullable DueBadge due, String tick,
			boolean suspended) {
	}

}

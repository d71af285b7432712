package vn.phanbien.worklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.worklist.Paper;
import vn.phanbien.worklist.web.StepView.Line;

/**
 * What lies beside a decision, ready to be drawn.
 *
 * @param ofCase the case in some lines
 * @param facts what to weigh
 * @param folded what opens on demand, where the decision is taken at a glance
 * @param tables facts of one kind side by side
 * @param papers what to open
 * @param inviting the paper that has a button of its own, or null
 * @param brief whether the decision is taken at a glance
 * @param contact whom to turn to with a question, or null
 */
record MaterialView(List<Line> ofCase, List<Line> facts, List<Line> folded, List<TableView> tables,
		List<PaperGroup> papers, @Nullable Paper inviting, boolean brief, @Nullable String contact) {

	public boolean hasDetails() {
		return !this.folded.isEmpty() || !this.tables.isEmpty() || !this.papers.isEmpty();
	}

	/**
	 * A table.
	 *
	 * @param title its title
	 * @param columns its columns
	 * @param rows its cells
	 * @param total what the last column comes to, or null
	 */
	record TableView(String title, List<ColumnView> columns, List<List<String>> rows, @Nullable String total) {
	}

	/**
	 * A column.
	 *
	 * @param label its heading
	 * @param number whether it holds figures
	 */
	record ColumnView(String label, boolean number) {
	}

	/**
	 * Papers of one kind.
	 *
	 * @param title what they are
	 * @param papers each of them
	 */
	record PaperGroup(String title, List<Paper> papers) {
	}

}

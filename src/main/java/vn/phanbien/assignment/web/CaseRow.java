package vn.phanbien.assignment.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.CaseLine;
import vn.phanbien.assignment.CaseState;

/**
 * A case in the list and on the board.
 *
 * @param line the case
 * @param state where it stands, in words
 * @param officer who handles it
 */
record CaseRow(CaseLine line, String state, @Nullable String officer) {

	public String tone() {
		return tone(this.line.state());
	}

	/**
	 * Returns the day to show a countdown for.
	 * @return null once nothing presses
	 */
	public @Nullable LocalDate due() {
		boolean presses = this.line.overdue()
				|| (!this.line.state().isFinal() && this.line.state() != CaseState.SUSPENDED
						&& this.line.state() != CaseState.ISSUED && this.line.state() != CaseState.TRACKING_ADOPTION);
		return presses ? this.line.due() : null;
	}

	/**
	 * Chooses the colour of a state; the words say the same.
	 * @param state the state
	 * @return the ending of a badge's class
	 */
	static String tone(CaseState state) {
		return switch (state) {
			case SUSPENDED, WAITING_DOSSIER -> "wait";
			case RETURNED -> "late";
			case ISSUED, TRACKING_ADOPTION, CLOSED -> "done";
			default -> "calm";
		};
	}

}

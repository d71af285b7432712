package vn.phanbien.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CaseOutlook.Sentence;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.worklist.WorkItem;

/**
 * A case as one person may read it.
 *
 * @param assignment the case; {@link #dates} and {@link #insider} say how much of it is
 * theirs
 * @param right how much the person may read
 * @param dates the dates, without the internal deadline for outsiders
 * @param overdue whether it is late for this person
 * @param daysLeft working days until the target, negative when late, null without one or
 * when nothing presses any more
 * @param letter the letter that it came with
 * @param actions what the person may do to the case as a whole
 * @param waiting the open steps that the person may know of
 * @param outlook what the case waits for and what happens if nobody acts
 */
public record CaseOverview(Assignment assignment, Right right, CaseDates dates, boolean overdue,
		@Nullable Integer daysLeft, Optional<IncomingLetter> letter, CaseActions actions, List<WorkItem> waiting,
		Optional<Sentence> outlook) {

	/**
	 * Tells whether instruction, plan and names are open.
	 * @return true for staff and the council's board
	 */
	public boolean insider() {
		return this.right.seesReview();
	}

	/**
	 * Returns the date that presses this person.
	 * @return a day, or null
	 */
	public @Nullable LocalDate due() {
		return this.dates.target();
	}

}

package vn.phanbien.worklist;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseNumber;

/**
 * Where a step stands.
 *
 * @param workItem the key of its work item; 0 while the item is being opened
 * @param caseNumber the case
 * @param step the element's id in the model, such as {@code Task_RegisterLetter}
 * @param seat the council seat that the step belongs to, inside a review round
 * @param openedAt since when it stands there; null while the item is being opened
 * @param restedDays on how many working days since then the case has rested
 */
public record StepContext(long workItem, CaseNumber caseNumber, String step, @Nullable Long seat,
		@Nullable Instant openedAt, int restedDays) {

	public StepContext(long workItem, CaseNumber caseNumber, String step, @Nullable Long seat) {
		this(workItem, caseNumber, step, seat, null, 0);
	}

	/**
	 * Returns the seat of a step that has one by its model.
	 * @return the seat's key
	 */
	public long requireSeat() {
		if (this.seat == null) {
			throw new IllegalStateException(this.step + " of " + this.caseNumber + " has no seat");
		}
		return this.seat;
	}

}

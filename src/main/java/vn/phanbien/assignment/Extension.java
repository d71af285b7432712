package vn.phanbien.assignment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.phanbien.calendar.DateWindow;
import vn.phanbien.shared.InvalidInput;

/**
 * How a deadline is to be extended.
 *
 * @param which which deadline
 * @param deadline the new date, or null
 * @param workingDays or the new number of working days
 * @param letter number and symbol of the agency's letter; required where its fixed date
 * moves
 */
public record Extension(@Nullable Which which, @Nullable LocalDate deadline, @Nullable Integer workingDays,
		@Nullable String letter) {

	private static final int MOST_DAYS = 365;

	void check(CaseDates dates, LocalDate today) {
		if (this.which == null) {
			throw new InvalidInput("which", "field.required");
		}
		if (this.deadline == null && this.workingDays == null) {
			throw new InvalidInput("deadline", "field.required");
		}
		if (this.deadline != null && this.workingDays != null) {
			throw new InvalidInput("workingDays", "field.oneOfTwo");
		}
		if (this.workingDays != null && (this.workingDays < 1 || this.workingDays > MOST_DAYS)) {
			throw new InvalidInput("workingDays", "field.between", 1, MOST_DAYS);
		}
		if (this.deadline != null && this.deadline.isBefore(today)) {
			throw new InvalidInput("deadline", "field.past");
		}
		DateWindow window = DateWindow.seenFrom(today);
		if (this.deadline != null && !window.includes(this.deadline)) {
			throw new InvalidInput("deadline", "field.between", window.first(), window.last());
		}
		boolean fixed = dates.isFixed() && dates.agencyDate() != null;
		if (this.which == Which.AGENCY && fixed && (this.letter == null || this.letter.isBlank())) {
			throw new InvalidInput("letter", "field.letterMovesDate");
		}
		LocalDate agency = dates.agencyDate();
		if (this.which == Which.INTERNAL && this.deadline != null && agency != null && this.deadline.isAfter(agency)) {
			throw new InvalidInput("deadline", "field.afterAgencyDeadline", agency);
		}
	}

	/**
	 * Refuses what extends nothing.
	 * @param dates as they stand
	 * @param moved as they would stand
	 */
	void checkLater(CaseDates dates, CaseDates moved) {
		boolean agency = this.which == Which.AGENCY;
		LocalDate present = agency ? dates.agencyDate() : dates.internalDate();
		LocalDate next = agency ? moved.agencyDate() : moved.internalDate();
		if (present != null && next != null && !next.isAfter(present)) {
			throw new InvalidInput((this.deadline != null) ? "deadline" : "workingDays", "field.extendsNothing",
					present);
		}
	}

	/** The two deadlines of a case. */
	public enum Which {

		AGENCY, INTERNAL

	}

}

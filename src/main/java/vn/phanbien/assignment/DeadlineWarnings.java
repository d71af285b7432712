package vn.phanbien.assignment;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Values;

/**
 * Watches over what is planned for after the agency's deadline. It is not refused, for an
 * extension may be on its way, but done knowingly, and the record of the case tells its
 * leaders.
 */
@Component
public class DeadlineWarnings {

	/** The tick of whoever plans for after the deadline all the same. */
	public static final String KNOWINGLY = "knowingly";

	private final Assignments assignments;

	private final Timeline timeline;

	public DeadlineWarnings(Assignments assignments, Timeline timeline) {
		this.assignments = assignments;
		this.timeline = timeline;
	}

	/**
	 * Stops a plan that misses a deadline which can still be met, unless it is meant.
	 * @param dates the dates of the case
	 * @param today the present day
	 * @param field the field that holds the planned day
	 * @param planned the day that is planned for
	 * @param values the form with its tick
	 * @throws InvalidInput when the planner may not have noticed
	 */
	public static void requireKnown(CaseDates dates, LocalDate today, String field, LocalDate planned, Values values) {
		dates.deadlineAhead(today).filter(planned::isAfter).ifPresent((deadline) -> {
			if (!values.bool(KNOWINGLY)) {
				throw new InvalidInput(field, "field.assignment.afterDeadline", deadline);
			}
		});
	}

	/**
	 * Warns where it is called for.
	 * @param caseNumber the case
	 * @param by who planned
	 * @param planned the day that is planned for
	 * @param messageKey the key of the warning
	 * @param arguments what it fills in; the deadline follows them
	 */
	public void planned(CaseNumber caseNumber, PersonId by, LocalDate planned, String messageKey, Object... arguments) {
		LocalDate deadline = this.assignments.require(caseNumber).dates().agencyDate();
		if (deadline != null && planned.isAfter(deadline)) {
			this.timeline.record(caseNumber, by, Timeline.Audience.INTERNAL, messageKey,
					Stream.concat(Stream.of(arguments), Stream.of(deadline)).toArray());
		}
	}

}

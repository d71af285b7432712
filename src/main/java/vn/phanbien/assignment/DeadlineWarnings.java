package vn.phanbien.assignment;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Tells the record of a case, for its leaders to see, when something is planned for after
 * the agency's deadline. It is not refused: an extension may be on its way.
 */
@Component
public class DeadlineWarnings {

	private final Assignments assignments;

	private final Timeline timeline;

	public DeadlineWarnings(Assignments assignments, Timeline timeline) {
		this.assignments = assignments;
		this.timeline = timeline;
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

package vn.phanbien.assignment.internal;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.Submission;

/**
 * What the steps of a case share: reading it, saving it and telling its record.
 */
@Component
class CaseSteps {

	private final Assignments assignments;

	private final Timeline timeline;

	private final Clock clock;

	CaseSteps(Assignments assignments, Timeline timeline, Clock clock) {
		this.assignments = assignments;
		this.timeline = timeline;
		this.clock = clock;
	}

	Assignment of(StepContext step) {
		return this.assignments.require(step.caseNumber());
	}

	LocalDate today() {
		return WorkingCalendar.today(this.clock);
	}

	void decline(StepContext step, Submission submission, String messageKey) {
		Assignment assignment = of(step);
		assignment.decline(submission.requireComment(), this.clock.instant());
		save(assignment, submission, Audience.PUBLIC, messageKey, submission.requireComment());
	}

	void close(Assignment assignment) {
		assignment.close(this.clock.instant());
	}

	void save(Assignment assignment, Submission submission, Audience audience, String messageKey, Object... arguments) {
		this.assignments.save(assignment);
		tell(assignment, submission, audience, messageKey, arguments);
	}

	void tell(Assignment assignment, Submission submission, Audience audience, String messageKey, Object... arguments) {
		this.timeline.record(assignment.caseNumber(), submission.actor().person(), audience, messageKey, arguments);
	}

}

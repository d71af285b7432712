package vn.phanbien.assignment.internal;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The officer closes the file, or opens it once more for a wider round with a new
 * internal deadline; what was issued stays and the new report supersedes it.
 */
@Component
class CloseFileStep implements StepHandler {

	private static final int ORDINARY_DAYS = 15;

	private final CaseSteps steps;

	private final WorkingCalendar calendar;

	CloseFileStep(CaseSteps steps, WorkingCalendar calendar) {
		this.steps = steps;
		this.calendar = calendar;
	}

	@Override
	public String step() {
		return "Task_CloseFile";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		LocalDate proposal = this.calendar.plusWorkingDays(this.steps.today(), ORDINARY_DAYS);
		return new StepForm(
				List.of(Field.date("internalDeadline").required(CloseDecision.REOPEN_ROUND).value(proposal.toString())),
				List.of(Decision.of(CloseDecision.CLOSE), Decision.withReason(CloseDecision.REOPEN_ROUND)))
			.beside(StepMaterial.papers("report", "council"));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		Assignment assignment = this.steps.of(step);
		switch (submission.decision(CloseDecision.class)) {
			case CLOSE -> {
				this.steps.close(assignment);
				this.steps.save(assignment, submission, Audience.PUBLIC, "timeline.closed");
			}
			case REOPEN_ROUND -> reopen(assignment, submission);
		}
	}

	private void reopen(Assignment assignment, Submission submission) {
		LocalDate deadline = submission.values().requireDate("internalDeadline");
		if (deadline.isBefore(this.steps.today())) {
			throw new InvalidInput("internalDeadline", "field.past");
		}
		assignment.reopen(deadline, this.steps.today());
		this.steps.save(assignment, submission, Audience.INTERNAL, "timeline.reopened", submission.requireComment());
	}

}

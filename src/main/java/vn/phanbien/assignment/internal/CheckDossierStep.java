package vn.phanbien.assignment.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.DeadlineRules;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The officer checks whether the dossier suffices. When it does, working days begin to
 * count; when it does not, time rests until the authority has supplied what lacks.
 */
@Component
class CheckDossierStep implements StepHandler {

	private final CaseSteps steps;

	private final DeadlineRules deadlines;

	CheckDossierStep(CaseSteps steps, DeadlineRules deadlines) {
		this.steps = steps;
		this.deadlines = deadlines;
	}

	@Override
	public String step() {
		return "Task_CheckDossier";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		return new StepForm(List.of(),
				List.of(Decision.of(DossierDecision.COMPLETE), Decision.withReason(DossierDecision.PROCEED_WITH_GAPS),
						Decision.withReason(DossierDecision.INCOMPLETE)))
			.beside(StepMaterial.papers(DossierPapers.KEY));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		Assignment assignment = this.steps.of(step);
		assignment.takenBy(submission.actor().person());
		switch (submission.decision(DossierDecision.class)) {
			case COMPLETE -> {
				assignment.reschedule(this.deadlines.counted(assignment.dates(), this.steps.today()));
				this.steps.save(assignment, submission, Audience.PUBLIC, "timeline.dossierComplete");
			}
			case PROCEED_WITH_GAPS -> {
				assignment.reschedule(this.deadlines.counted(assignment.dates(), this.steps.today()));
				this.steps.save(assignment, submission, Audience.PUBLIC, "timeline.dossierGaps",
						submission.requireComment());
			}
			case INCOMPLETE -> {
				assignment.reschedule(this.deadlines.paused(assignment.dates(), this.steps.today()));
				this.steps.save(assignment, submission, Audience.PUBLIC, "timeline.dossierIncomplete",
						submission.requireComment());
			}
		}
	}

}

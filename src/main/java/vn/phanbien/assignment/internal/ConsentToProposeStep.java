package vn.phanbien.assignment.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The union's leader agrees that the union proposes a task of its own.
 */
@Component
class ConsentToProposeStep implements StepHandler {

	private final CaseSteps steps;

	ConsentToProposeStep(CaseSteps steps) {
		this.steps = steps;
	}

	@Override
	public String step() {
		return "Task_ConsentToPropose";
	}

	@Override
	public Passing passing() {
		return Passing.APPROVING;
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		return new StepForm(List.of(),
				List.of(Decision.of(ConsentDecision.AGREE), Decision.withReason(ConsentDecision.REFUSE)))
			.beside(StepMaterial.papers(DossierPapers.KEY));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		switch (submission.decision(ConsentDecision.class)) {
			case AGREE -> {
				Assignment assignment = this.steps.of(step);
				assignment.showToAgency();
				this.steps.save(assignment, submission, Audience.INTERNAL, "timeline.proposalAgreed");
			}
			case REFUSE -> this.steps.decline(step, submission, "timeline.proposalRefused");
		}
	}

}

package vn.phanbien.assignment.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The authority explains what the union has asked about.
 */
@Component
class AnswerClarificationStep implements StepHandler {

	private final CaseSteps steps;

	private final Supplements supplements;

	AnswerClarificationStep(CaseSteps steps, Supplements supplements) {
		this.steps = steps;
		this.supplements = supplements;
	}

	@Override
	public String step() {
		return "Task_AnswerClarification";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		return new StepForm(
				List.of(Field.longText("answer").between(null, 4000).required(), Field.file(Supplements.FIELD).many()),
				List.of(Decision.of(SubmitDecision.SUBMIT)))
			.beside(StepMaterial.papers(DossierPapers.KEY));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		this.supplements.take(submission);
		this.steps.tell(this.steps.of(step), submission, Audience.PUBLIC, "timeline.clarificationAnswered",
				submission.values().requireText("answer"));
	}

}

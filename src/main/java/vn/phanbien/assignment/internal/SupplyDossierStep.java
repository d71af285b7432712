package vn.phanbien.assignment.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.DeadlineRules;
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
 * The authority supplies what the dossier lacked.
 */
@Component
class SupplyDossierStep implements StepHandler {

	private final CaseSteps steps;

	private final Supplements supplements;

	private final DeadlineRules deadlines;

	SupplyDossierStep(CaseSteps steps, Supplements supplements, DeadlineRules deadlines) {
		this.steps = steps;
		this.supplements = supplements;
		this.deadlines = deadlines;
	}

	@Override
	public String step() {
		return "Task_SupplyDossier";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		return new StepForm(List.of(
				Field.longText("note").between(null, 4000).required(SubmitDecision.SUBMIT).unless(Supplements.FIELD),
				Field.file(Supplements.FIELD).many()), List.of(Decision.of(SubmitDecision.SUBMIT)))
			.beside(StepMaterial.papers(DossierPapers.KEY));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		this.supplements.take(submission);
		Assignment assignment = this.steps.of(step);
		assignment.reschedule(this.deadlines.resumed(assignment.dates(), this.steps.today()));
		this.steps.save(assignment, submission, Audience.PUBLIC, "timeline.dossierSupplied",
				submission.values().text("note").orElse(""));
	}

}

package vn.phanbien.report.internal;

import java.util.List;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.people.Actor;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportStage;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.Submission;

/**
 * A check of the draft that passes it on or sends it back to its author.
 */
abstract class DraftCheckStep implements StepHandler {

	private final FinalReports reports;

	private final ReportSummary summary;

	private final ReportFlow flow;

	private final ReportStage stage;

	DraftCheckStep(FinalReports reports, ReportSummary summary, ReportFlow flow, ReportStage stage) {
		this.reports = reports;
		this.summary = summary;
		this.flow = flow;
		this.stage = stage;
	}

	/** Says what is noteworthy about the draft at this check, besides its summary. */
	List<Notice> findings(FinalReport report) {
		return List.of();
	}

	@Override
	public final StepForm form(StepContext step, Actor actor) {
		FinalReport report = this.reports.require(step.caseNumber());
		return new StepForm(List.of(),
				List.of(Decision.of(CheckDecision.APPROVE), Decision.withReason(CheckDecision.RETURN)),
				findings(report))
			.beside(this.summary.material(actor, report));
	}

	@Override
	public final void complete(StepContext step, Submission submission) {
		if (submission.decided(CheckDecision.APPROVE)) {
			this.flow.passed(step.caseNumber(), this.stage, submission, Timeline.Audience.INTERNAL);
		}
		else {
			this.flow.returned(step.caseNumber(), this.stage, ReportStage.DRAFT, submission);
		}
	}

	@Override
	public final StepForm answerable(StepContext step, Actor actor) {
		return new StepForm(List.of(),
				List.of(Decision.of(CheckDecision.APPROVE), Decision.withReason(CheckDecision.RETURN)));
	}

}

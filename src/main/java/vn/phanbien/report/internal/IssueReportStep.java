package vn.phanbien.report.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.people.Actor;
import vn.phanbien.records.OutgoingNumbers;
import vn.phanbien.records.OutgoingType;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportStage;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The clerk gives the approved report its number and sends it on its way, or hands it
 * back for a flaw of form.
 */
@Component
class IssueReportStep implements StepHandler {

	private final FinalReports reports;

	private final IssueForm form;

	private final Issuing issuing;

	private final OutgoingNumbers numbers;

	private final ReportFlow flow;

	private final Assignments assignments;

	IssueReportStep(FinalReports reports, IssueForm form, Issuing issuing, OutgoingNumbers numbers, ReportFlow flow,
			Assignments assignments) {
		this.reports = reports;
		this.form = form;
		this.issuing = issuing;
		this.numbers = numbers;
		this.flow = flow;
		this.assignments = assignments;
	}

	@Override
	public String step() {
		return "Task_IssueReport";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		FinalReport report = this.reports.require(step.caseNumber());
		Assignment assignment = this.assignments.require(step.caseNumber());
		String next = this.numbers.propose(assignment.union(), OutgoingType.REPORT, null);
		return new StepForm(this.form.fields(report, assignment),
				List.of(Decision.of(IssueDecision.ISSUE), Decision.withReason(IssueDecision.RETURN)))
			.beside(StepMaterial.papers(ReportPapers.KEY).facts(List.of(new Fact("report.fact.nextNumber", next))));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		FinalReport report = this.reports.require(step.caseNumber());
		if (submission.decided(IssueDecision.ISSUE)) {
			this.issuing.issue(report, submission);
			return;
		}
		report.returnToDraft();
		this.reports.save(report);
		this.flow.returned(step.caseNumber(), ReportStage.ISSUE, ReportStage.FORMAT, submission);
	}

}

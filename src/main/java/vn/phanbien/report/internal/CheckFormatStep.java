package vn.phanbien.report.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportStage;
import vn.phanbien.worklist.StepForm.Notice;

/**
 * The clerk answers for the form of the draft; what a machine can see is listed.
 */
@Component
class CheckFormatStep extends DraftCheckStep {

	private final FinalReports reports;

	private final FormatRules rules;

	CheckFormatStep(FinalReports reports, ReportSummary summary, ReportFlow flow, FormatRules rules) {
		super(reports, summary, flow, ReportStage.FORMAT);
		this.reports = reports;
		this.rules = rules;
	}

	@Override
	public String step() {
		return "Task_CheckFormat";
	}

	@Override
	List<Notice> findings(FinalReport report) {
		return this.rules.findings(report, this.reports.current(report));
	}

}

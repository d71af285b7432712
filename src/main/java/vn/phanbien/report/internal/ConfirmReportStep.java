package vn.phanbien.report.internal;

import org.springframework.stereotype.Component;

import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportStage;

/**
 * The council's chair stands by the draft or sends it back.
 */
@Component
class ConfirmReportStep extends DraftCheckStep {

	ConfirmReportStep(FinalReports reports, ReportSummary summary, ReportFlow flow) {
		super(reports, summary, flow, ReportStage.CONFIRM);
	}

	@Override
	public String step() {
		return "Task_ConfirmReport";
	}

}

package vn.phanbien.report.internal;

import org.springframework.stereotype.Component;

import vn.phanbien.report.FinalReports;
import vn.phanbien.report.ReportStage;

/**
 * The division head answers for what the draft says.
 */
@Component
class CheckContentStep extends DraftCheckStep {

	CheckContentStep(FinalReports reports, ReportSummary summary, ReportFlow flow) {
		super(reports, summary, flow, ReportStage.CONTENT);
	}

	@Override
	public String step() {
		return "Task_CheckContent";
	}

}

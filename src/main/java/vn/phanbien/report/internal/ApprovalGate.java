package vn.phanbien.report.internal;

import org.springframework.stereotype.Component;

import vn.phanbien.people.PersonId;
import vn.phanbien.report.FinalReports;
import vn.phanbien.worklist.StandInGate;
import vn.phanbien.worklist.StepContext;

/**
 * Keeps whoever had a part in a report, or stands on the ordering side, from approving it
 * in somebody's stead.
 */
@Component
class ApprovalGate implements StandInGate {

	private final FinalReports reports;

	private final ReportApprovers approvers;

	ApprovalGate(FinalReports reports, ReportApprovers approvers) {
		this.reports = reports;
		this.approvers = approvers;
	}

	@Override
	public boolean bars(StepContext step, PersonId person) {
		return step.step().equals(ApproveReportStep.STEP)
				&& this.approvers.bars(this.reports.require(step.caseNumber()), person);
	}

}

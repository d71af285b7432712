package vn.phanbien.report.internal;

import vn.phanbien.report.ReportStage;

/**
 * What a leader can decide about a report.
 */
enum ApprovalDecision {

	APPROVE(ReportStage.APPROVE), RETURN_TO_DRAFT(ReportStage.DRAFT), RETURN_TO_CONFIRM(ReportStage.CONFIRM),
	RETURN_TO_CONTENT(ReportStage.CONTENT), RETURN_TO_FORMAT(ReportStage.FORMAT);

	private final ReportStage target;

	ApprovalDecision(ReportStage target) {
		this.target = target;
	}

	ReportStage target() {
		return this.target;
	}

}

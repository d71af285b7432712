package vn.phanbien.report;

/**
 * The steps that a report passes on its way, as its record of decisions names them.
 */
public enum ReportStage {

	DRAFT, CONFIRM, CONTENT, FORMAT, APPROVE, ISSUE, DELIVER

}

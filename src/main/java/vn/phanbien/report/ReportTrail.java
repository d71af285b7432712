package vn.phanbien.report;

import java.util.List;

import vn.phanbien.shared.CaseNumber;

/**
 * Who decided what about a report, step by step, including the steps that a small union
 * can't hold.
 */
public interface ReportTrail {

	/**
	 * Lists the decisions on an edition, the oldest first.
	 * @param report the edition
	 * @return its trail
	 */
	List<TrailEntry> of(FinalReport report);

	/**
	 * Adds what was decided about the newest version of the newest edition.
	 * @param caseNumber the case
	 * @param passage what was decided
	 * @throws vn.phanbien.shared.Conflict when nothing has been drafted
	 */
	void add(CaseNumber caseNumber, Passage passage);

	/**
	 * Records that the newest edition was passed on without a check of its content, as
	 * the union has no division head.
	 * @param caseNumber the case
	 */
	void contentCheckSkipped(CaseNumber caseNumber);

}

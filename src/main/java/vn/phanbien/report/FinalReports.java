package vn.phanbien.report;

import java.util.List;
import java.util.Optional;

import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;

/**
 * All reports with their versions and recommendations. Nobody's rights are checked here:
 * that is for the caller to have done.
 */
public interface FinalReports {

	/**
	 * Finds the newest edition, drafted or issued.
	 * @param caseNumber the case
	 * @return the edition, or empty before the first draft
	 */
	Optional<FinalReport> latest(CaseNumber caseNumber);

	/**
	 * Finds the edition in force.
	 * @param caseNumber the case
	 * @return the one that was issued last
	 */
	Optional<FinalReport> issued(CaseNumber caseNumber);

	/**
	 * Lists the versions of an edition, the oldest first.
	 * @param report the edition
	 * @return its versions
	 */
	List<ReportVersion> versions(FinalReport report);

	/**
	 * Lists the recommendations of the edition in force.
	 * @param caseNumber the case
	 * @return its recommendations by number, empty before the first issue
	 */
	List<Recommendation> recommendations(CaseNumber caseNumber);

	FinalReport save(FinalReport report);

	ReportVersion add(ReportVersion version);

	/**
	 * Gives the recommendations of an issued edition their keys.
	 * @param report the edition
	 * @param recommendations the rows of its last version
	 */
	void publish(FinalReport report, List<DraftRecommendation> recommendations);

	/**
	 * Finds the newest edition where there must be one.
	 * @param caseNumber the case
	 * @return the edition
	 * @throws Conflict when nothing has been drafted
	 */
	default FinalReport require(CaseNumber caseNumber) {
		return latest(caseNumber).orElseThrow(() -> new Conflict("error.report.notDrafted"));
	}

	default FinalReport requireIssued(CaseNumber caseNumber) {
		return issued(caseNumber).orElseThrow(() -> new Conflict("error.report.notIssued"));
	}

	/**
	 * Finds the text of an edition as it stands.
	 * @param report the edition
	 * @return its newest version
	 */
	default ReportVersion current(FinalReport report) {
		List<ReportVersion> versions = versions(report);
		return versions.get(versions.size() - 1);
	}

}

package vn.phanbien.report.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Repository;

import vn.phanbien.report.DraftRecommendation;
import vn.phanbien.report.FinalReport;
import vn.phanbien.report.FinalReports;
import vn.phanbien.report.Recommendation;
import vn.phanbien.report.ReportState;
import vn.phanbien.report.ReportVersion;
import vn.phanbien.shared.CaseNumber;

/**
 * Reports in the database.
 */
@Repository
class StoredReports implements FinalReports {

	private final ReportRows reports;

	private final VersionRows versions;

	private final RecommendationRows recommendations;

	StoredReports(ReportRows reports, VersionRows versions, RecommendationRows recommendations) {
		this.reports = reports;
		this.versions = versions;
		this.recommendations = recommendations;
	}

	@Override
	public Optional<FinalReport> latest(CaseNumber caseNumber) {
		return this.reports.findFirstByCaseNumberOrderByEditionDesc(caseNumber.value());
	}

	@Override
	public Optional<FinalReport> issued(CaseNumber caseNumber) {
		return this.reports.findFirstByCaseNumberAndState(caseNumber.value(), ReportState.ISSUED);
	}

	@Override
	public List<ReportVersion> versions(FinalReport report) {
		return this.versions.findByReportIdOrderByNo(report.id());
	}

	@Override
	public List<Recommendation> recommendations(CaseNumber caseNumber) {
		return issued(caseNumber).map((report) -> this.recommendations.ofReport(report.id())).orElse(List.of());
	}

	@Override
	public FinalReport save(FinalReport report) {
		return this.reports.save(report);
	}

	@Override
	public ReportVersion add(ReportVersion version) {
		return this.versions.save(version);
	}

	@Override
	public void publish(FinalReport report, List<DraftRecommendation> drafts) {
		int no = 0;
		for (DraftRecommendation draft : drafts) {
			no++;
			this.recommendations.insert(report.id(), no, draft);
		}
	}

}

package vn.phanbien.report.internal;

import java.util.List;

import vn.phanbien.report.DraftRecommendation;
import vn.phanbien.report.ReportText;
import vn.phanbien.report.ReportVersion;

/**
 * The content of a draft on its way between form, synthesis and version.
 *
 * @param text the written parts
 * @param recommendations the rows in order
 */
record ReportDraft(ReportText text, List<DraftRecommendation> recommendations) {

	static ReportDraft of(ReportVersion version) {
		return new ReportDraft(version.text(), version.recommendations());
	}

}

package vn.phanbien.report;

import org.jspecify.annotations.Nullable;

/**
 * The written parts of a report; the recommendations stand apart, as rows.
 *
 * @param subject trích yếu
 * @param basis grounds and how the work was done
 * @param strengths what is good
 * @param limitations what lacks
 * @param differingOpinions what the experts did not agree on
 * @param conclusion the verdict
 */
public record ReportText(String subject, String basis, @Nullable String strengths, @Nullable String limitations,
		@Nullable String differingOpinions, String conclusion) {
}

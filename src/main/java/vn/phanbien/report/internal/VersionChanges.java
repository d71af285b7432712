package vn.phanbien.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import vn.phanbien.report.DraftRecommendation;
import vn.phanbien.report.ReportReading.PartChange;
import vn.phanbien.report.ReportReading.Piece;
import vn.phanbien.report.ReportText;
import vn.phanbien.report.ReportVersion;

/**
 * Finds the parts in which two versions differ.
 */
final class VersionChanges {

	private static final String FIELD = "step.Task_DraftReport.field.";

	private VersionChanges() {
	}

	static List<PartChange> between(ReportVersion earlier, ReportVersion later) {
		ReportText a = earlier.text();
		ReportText b = later.text();
		List<PartChange> changes = new ArrayList<>();
		compare(changes, "subject", a.subject(), b.subject());
		compare(changes, "basis", a.basis(), b.basis());
		compare(changes, "strengths", a.strengths(), b.strengths());
		compare(changes, "limitations", a.limitations(), b.limitations());
		compare(changes, "differingOpinions", a.differingOpinions(), b.differingOpinions());
		compare(changes, "recommendations", numbered(earlier), numbered(later));
		compare(changes, "conclusion", a.conclusion(), b.conclusion());
		return changes;
	}

	private static void compare(List<PartChange> changes, String part, @Nullable String before,
			@Nullable String after) {
		String a = (before != null) ? before : "";
		String b = (after != null) ? after : "";
		if (!a.equals(b)) {
			List<Piece> pieces = WordDiff.between(a, b);
			changes.add(new PartChange(FIELD + part, pieces));
		}
	}

	private static String numbered(ReportVersion version) {
		StringJoiner lines = new StringJoiner("\n");
		int no = 0;
		for (DraftRecommendation one : version.recommendations()) {
			no++;
			lines.add(no + ". " + one.text());
		}
		return lines.toString();
	}

}

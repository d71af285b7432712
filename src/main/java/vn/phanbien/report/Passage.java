package vn.phanbien.report;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.report.TrailEntry.Absent;

/**
 * What a step decides about the report of a case as it stands.
 *
 * @param stage where
 * @param decision what
 * @param returnedTo to which stage it is sent back
 * @param by the decider where known here; null for a skipped stage too
 * @param byName the decider's name, or null for a skipped stage
 * @param actingFor for whom the decider stands in, or null
 * @param onPaper whether it is recorded from signed paper
 * @param reason why it is sent back, or a remark
 */
public record Passage(ReportStage stage, TrailDecision decision, @Nullable ReportStage returnedTo,
		@Nullable PersonId by, @Nullable String byName, @Nullable Absent actingFor, boolean onPaper,
		@Nullable String reason) {

	/**
	 * A stage that nobody could hold.
	 * @param stage which
	 * @return what the trail says of it
	 */
	public static Passage skipped(ReportStage stage) {
		return new Passage(stage, TrailDecision.SKIPPED, null, null, null, null, false, null);
	}

}

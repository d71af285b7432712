package vn.phanbien.report;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;

/**
 * One line of the approval trail: who decided what, on which version.
 *
 * @param stage where
 * @param decision what
 * @param returnedTo to which stage it was sent back
 * @param by the decider where known here; null for a skipped stage too
 * @param byName the decider's name, or null for a skipped stage
 * @param actingFor for whom the decider stood in, or null
 * @param onPaper whether it was recorded from signed paper
 * @param reason why it was sent back, or a remark
 * @param version the version decided on
 * @param at when it was recorded
 */
public record TrailEntry(ReportStage stage, TrailDecision decision, @Nullable ReportStage returnedTo,
		@Nullable PersonId by, @Nullable String byName, @Nullable Absent actingFor, boolean onPaper,
		@Nullable String reason, int version, Instant at) {

	public boolean passed(ReportStage candidate) {
		return this.stage == candidate && this.decision == TrailDecision.PASSED;
	}

	/**
	 * Somebody in whose stead a decision was taken.
	 *
	 * @param person who
	 * @param name the name on that day
	 */
	public record Absent(PersonId person, String name) {
	}

}

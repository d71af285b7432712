package vn.phanbien.council;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How a council was approved.
 *
 * @param standingBoard whether the Standing Board decided rather than a leader
 * @param approvedBy who decided, or null when the paper was signed by somebody unknown
 * here
 * @param signer the name of who signed
 * @param decisionDate the day of the decision
 * @param decisionNumber number and symbol of the founding decision, or null where none is
 * needed
 */
public record Approval(boolean standingBoard, @Nullable Long approvedBy, String signer, LocalDate decisionDate,
		@Nullable String decisionNumber) {
}

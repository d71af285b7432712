package vn.phanbien.worklist;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Submission.OnPaper;

/**
 * Published inside the transaction when somebody has completed a step, before the process
 * moves on.
 *
 * @param caseNumber the case
 * @param step the element's id
 * @param decision what was decided
 * @param by who sent it
 * @param actingFor for whom the sender stood in, or null
 * @param onPaper what the signed paper says when recorded from one, or null
 */
public record StepCompleted(CaseNumber caseNumber, String step, String decision, PersonId by,
		@Nullable PersonId actingFor, @Nullable OnPaper onPaper) {
}

package vn.phanbien.adoption;

import vn.phanbien.shared.CaseNumber;

/**
 * What the ledger of answers asks of the process engine; the workflow module implements
 * it, in the caller's transaction.
 */
public interface AdoptionWorkflow {

	/**
	 * Ends the step that waits for answers ({@code Msg_AdoptionTrackingClosed}).
	 * @param caseNumber the business key
	 */
	void trackingClosed(CaseNumber caseNumber);

}

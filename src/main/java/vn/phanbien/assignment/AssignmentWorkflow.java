package vn.phanbien.assignment;

import vn.phanbien.shared.CaseNumber;

/**
 * What the case asks of the process engine; the workflow module implements it, in the
 * caller's transaction.
 */
public interface AssignmentWorkflow {

	/**
	 * Starts the process of a case.
	 * @param caseNumber the business key
	 * @return the root instance, by which messages are correlated
	 */
	String start(CaseNumber caseNumber);

	void withdraw(String rootInstance);

	void suspend(CaseNumber caseNumber);

	void resume(CaseNumber caseNumber);

	/**
	 * Recalculates the timers of a case after its dates have changed; also while it is
	 * suspended.
	 * @param caseNumber the business key
	 */
	void datesMoved(CaseNumber caseNumber);

}

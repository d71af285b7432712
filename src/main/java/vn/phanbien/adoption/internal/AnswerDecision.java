package vn.phanbien.adoption.internal;

/**
 * The one way on from the ledger: what was answered is kept, and the process comes back
 * while answers are open.
 */
enum AnswerDecision {

	SUBMIT

}

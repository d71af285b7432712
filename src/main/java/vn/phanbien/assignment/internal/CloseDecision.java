package vn.phanbien.assignment.internal;

/**
 * What becomes of a case whose work is done.
 */
enum CloseDecision {

	CLOSE, REOPEN_ROUND

}

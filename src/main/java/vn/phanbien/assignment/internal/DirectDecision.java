package vn.phanbien.assignment.internal;

/**
 * What the leader makes of an assignment.
 */
enum DirectDecision {

	ACCEPT, ASK_CLARIFICATION, DECLINE

}

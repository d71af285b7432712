package vn.phanbien.assignment.internal;

/**
 * What the clerk does with a letter.
 */
enum RegisterDecision {

	REGISTER, RETURN_TO_SENDER

}

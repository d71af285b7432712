package vn.phanbien.assignment.internal;

/**
 * The decision of a step that has no alternative.
 */
enum SubmitDecision {

	SUBMIT

}

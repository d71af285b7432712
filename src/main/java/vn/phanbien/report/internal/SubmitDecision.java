package vn.phanbien.report.internal;

/**
 * The one way on from a step that only hands something in.
 */
enum SubmitDecision {

	SUBMIT

}

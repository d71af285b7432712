package vn.phanbien.review.internal;

/**
 * The only way on from written work.
 */
enum SubmitDecision {

	SUBMIT

}

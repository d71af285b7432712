package vn.phanbien.review.internal;

/**
 * What to do when the window has ended with too few critiques.
 */
enum ShortfallDecision {

	EXTEND, PROCEED, CANCEL_ROUND

}

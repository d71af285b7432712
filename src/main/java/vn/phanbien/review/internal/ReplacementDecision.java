package vn.phanbien.review.internal;

/**
 * What to do with a seat whose holder will not or may not review.
 */
enum ReplacementDecision {

	REPLACE, KEEP, LEAVE_EMPTY

}

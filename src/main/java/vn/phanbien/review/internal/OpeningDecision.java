package vn.phanbien.review.internal;

/**
 * The only way on from an unopened round.
 */
enum OpeningDecision {

	OPEN

}

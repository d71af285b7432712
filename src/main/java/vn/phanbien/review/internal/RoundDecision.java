package vn.phanbien.review.internal;

/**
 * How to go on after a round.
 */
enum RoundDecision {

	FINISH, ANOTHER_ROUND

}

package vn.phanbien.review.internal;

/**
 * The answers to an invitation.
 */
enum AnswerDecision {

	ACCEPT, DECLINE

}

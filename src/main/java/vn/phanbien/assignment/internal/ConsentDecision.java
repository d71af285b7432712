package vn.phanbien.assignment.internal;

/**
 * The answer to a proposal.
 */
enum ConsentDecision {

	AGREE, REFUSE

}

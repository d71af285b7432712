package vn.phanbien.council.internal;

/**
 * What the leader may decide over a composition.
 */
enum ApproveDecision {

	APPROVE, RETURN

}

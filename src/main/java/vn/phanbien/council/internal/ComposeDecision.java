package vn.phanbien.council.internal;

/**
 * What the composer may decide.
 */
enum ComposeDecision {

	SUBMIT

}

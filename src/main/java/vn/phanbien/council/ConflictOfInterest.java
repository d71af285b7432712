package vn.phanbien.council;

/**
 * What somebody declares of an interest in the work under review.
 */
public enum ConflictOfInterest {

	NONE, SOME

}

package vn.phanbien.assignment;

/**
 * How the union works on a case, as its plan says.
 */
public enum WayOfWorking {

	/** A council with chair and secretary that meets. */
	COUNCIL,

	/** A workshop with papers. */
	WORKSHOP,

	/** Written opinions alone, no meeting. */
	WRITTEN

}

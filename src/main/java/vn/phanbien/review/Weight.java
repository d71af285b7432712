package vn.phanbien.review;

/**
 * How much a point matters, the gravest first.
 */
public enum Weight {

	MAJOR, MEDIUM, MINOR

}

package vn.phanbien.review;

/**
 * What has become of an earlier point in the new draft, in one reviewer's eyes.
 */
public enum PointProgress {

	RESOLVED, PARTLY, NOT

}

package vn.phanbien.expert;

/**
 * Học vị: the highest degree held.
 */
public enum Degree {

	TSKH, TS, THS, KS_CN, OTHER

}

package vn.phanbien.records;

/**
 * How urgent an incoming letter says it is.
 */
public enum LetterUrgency {

	NORMAL,

	/** Khẩn. */
	URGENT,

	/** Thượng khẩn. */
	VERY_URGENT,

	/** Hỏa tốc. */
	EXPRESS

}

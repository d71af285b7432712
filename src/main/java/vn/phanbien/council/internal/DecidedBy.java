package vn.phanbien.council.internal;

/**
 * Who founds a council.
 */
enum DecidedBy {

	/** A leader of the union. */
	LEADER,

	/** Ban Thường vụ, whose decision is recorded. */
	STANDING_BOARD

}

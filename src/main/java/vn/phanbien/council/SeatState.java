package vn.phanbien.council;

/**
 * What has become of a seat.
 */
enum SeatState {

	/** Waits for the approval of the council. */
	PROPOSED,

	/** Belongs to the approved council. */
	HELD,

	/** Left empty, or not in the council that was composed later. */
	ENDED

}

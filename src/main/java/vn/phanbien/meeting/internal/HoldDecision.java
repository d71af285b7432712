package vn.phanbien.meeting.internal;

/**
 * What became of an announced meeting.
 */
enum HoldDecision {

	RECORD, POSTPONE

}

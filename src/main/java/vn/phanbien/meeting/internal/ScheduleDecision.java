package vn.phanbien.meeting.internal;

/**
 * Whether there is a meeting at all.
 */
enum ScheduleDecision {

	SCHEDULE, SKIP

}

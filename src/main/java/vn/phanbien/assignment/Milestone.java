package vn.phanbien.assignment;

/**
 * The points that the clock of a case announces, in order.
 */
public enum Milestone {

	HALF_TIME, THREE_DAYS_LEFT, ONE_DAY_LEFT, OVERDUE, ESCALATED

}

package vn.phanbien.assignment;

/**
 * Where a case stands. Overdue is computed, never a state.
 */
public enum CaseState {

	DRAFT, RECEIVED, WAITING_DOSSIER, PLANNING, FORMING_COUNCIL, UNDER_REVIEW, SYNTHESISING, MEETING_SCHEDULED,
	FORMAT_CHECK, PENDING_APPROVAL, RETURNED, SIGNED, ISSUED, TRACKING_ADOPTION, CLOSED, SUSPENDED, CANCELLED, DECLINED;

	/**
	 * Tells whether nothing more happens to the case.
	 * @return true for a case that has ended
	 */
	public boolean isFinal() {
		return this == CLOSED || this == CANCELLED || this == DECLINED;
	}

	/**
	 * Tells whether the case still works towards a report; a reopened one does so again.
	 * @return false from the issue on, and while the case rests
	 */
	public boolean isTowardsReport() {
		return !isFinal() && this != SUSPENDED && this != ISSUED && this != TRACKING_ADOPTION;
	}

}

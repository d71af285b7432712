package vn.phanbien.meeting;

import vn.phanbien.assignment.WayOfWorking;

/**
 * What kind of meeting it is.
 */
public enum MeetingForm {

	/** The council meets. */
	COUNCIL,

	/** A workshop (hội thảo) with papers. */
	WORKSHOP,

	/** A conference (hội nghị) with those concerned. */
	CONFERENCE,

	/** A visit to the place itself (khảo sát thực tế). */
	FIELD_SURVEY;

	/**
	 * Says what closes a round.
	 * @param way how the union works on the case
	 * @return a workshop or the council's meeting
	 */
	public static MeetingForm closing(WayOfWorking way) {
		return (way == WayOfWorking.WORKSHOP) ? WORKSHOP : COUNCIL;
	}

}

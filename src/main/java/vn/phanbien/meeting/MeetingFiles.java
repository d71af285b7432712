package vn.phanbien.meeting;

import org.jspecify.annotations.Nullable;

import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * What people carry away from a meeting; each call checks the right first.
 */
public interface MeetingFiles {

	/**
	 * Writes the minutes (biên bản) of a meeting that was held.
	 * @param actor for whom; staff of the union or of the council's board
	 * @param caseNumber the case
	 * @param meeting the key of the meeting
	 * @return the minutes as an official document
	 * @throws NotFound where there is nothing for this person
	 */
	OfficialDocument minutes(Actor actor, CaseNumber caseNumber, long meeting);

	/**
	 * Writes the letter (giấy mời) that asks somebody to a meeting.
	 * @param actor for whom; staff of the union or of the council's board
	 * @param caseNumber the case
	 * @param meeting the key of the meeting
	 * @param invitee the key of whom it asks, or null to leave the name open
	 * @return the letter as an official document, without number and date
	 * @throws NotFound where there is nothing for this person
	 * @throws Conflict once it was held or called off
	 */
	OfficialDocument invitation(Actor actor, CaseNumber caseNumber, long meeting, @Nullable String invitee);

	/**
	 * Writes a meeting as an iCalendar file (RFC 5545), which names nobody invited.
	 * @param actor for whom; experts too
	 * @param caseNumber the case
	 * @param meeting the key of the meeting
	 * @return the file
	 * @throws NotFound where there is nothing for this person
	 */
	byte[] calendar(Actor actor, CaseNumber caseNumber, long meeting);

}

package vn.phanbien.meeting;

import java.util.Optional;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * Reads the meetings of a case for a person, never more than is theirs to know.
 */
public interface MeetingReading {

	/**
	 * Lists the meetings.
	 * @param actor who
	 * @param caseNumber the case
	 * @return what the person may read, or empty where that is nothing
	 */
	Optional<MeetingList> find(Actor actor, CaseNumber caseNumber);

}

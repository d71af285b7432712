package vn.phanbien.meeting;

import java.util.List;
import java.util.Optional;

import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * All meetings.
 */
public interface Meetings {

	/**
	 * Finds the meeting of a case for which a step waits or waited last, held or not.
	 * @param caseNumber the case
	 * @return the meeting
	 */
	Optional<Meeting> latest(CaseNumber caseNumber);

	/**
	 * Finds the latest meeting where there must be one.
	 * @param caseNumber the case
	 * @return the meeting
	 * @throws NotFound where none was announced
	 */
	default Meeting require(CaseNumber caseNumber) {
		return latest(caseNumber).orElseThrow(NotFound::new);
	}

	/**
	 * Lists the meetings of a case, the oldest first.
	 * @param caseNumber the case
	 * @return the meetings
	 */
	List<Meeting> of(CaseNumber caseNumber);

	Meeting save(Meeting meeting);

}

package vn.phanbien.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * Meetings, conferences and surveys beside those that close the rounds; each call checks
 * the right first. Whoever has none does not learn that there is a case.
 */
public interface MeetingDesk {

	/**
	 * Tells whether a person may arrange meetings of a case now.
	 * @param actor who
	 * @param caseNumber the case
	 * @return true for staff and the council's board while the case goes on
	 */
	boolean mayArrange(Actor actor, CaseNumber caseNumber);

	/**
	 * Finds a meeting that may still be changed or recorded.
	 * @param actor for whom
	 * @param caseNumber the case
	 * @param meeting its key
	 * @return the meeting
	 * @throws NotFound where there is nothing for this person
	 * @throws Conflict when the meeting belongs to a step, was held or called off
	 */
	Meeting open(Actor actor, CaseNumber caseNumber, long meeting);

	/**
	 * Announces a meeting. It may lie in the past, to be recorded afterwards.
	 * @param actor who
	 * @param caseNumber the case
	 * @param call what for
	 * @return the meeting
	 */
	Meeting arrange(Actor actor, CaseNumber caseNumber, MeetingCall call);

	/**
	 * Changes what was announced.
	 * @param actor who
	 * @param caseNumber the case
	 * @param meeting its key
	 * @param version of the meeting that was seen
	 * @param call what for from now on
	 * @return the meeting
	 */
	Meeting change(Actor actor, CaseNumber caseNumber, long meeting, int version, MeetingCall call);

	/**
	 * Calls a meeting off.
	 * @param actor who
	 * @param caseNumber the case
	 * @param meeting its key
	 * @param version of the meeting that was seen
	 * @param reason why, as the invited read it
	 */
	void callOff(Actor actor, CaseNumber caseNumber, long meeting, int version, String reason);

	/**
	 * Records what came of a meeting.
	 * @param actor who
	 * @param caseNumber the case
	 * @param meeting its key
	 * @param version of the meeting that was seen
	 * @param outcome what came of it
	 * @return the meeting
	 */
	Meeting record(Actor actor, CaseNumber caseNumber, long meeting, int version, Outcome outcome);

	/**
	 * Lists who may have been there.
	 * @param actor for whom
	 * @param caseNumber the case
	 * @return the names by seat
	 */
	Map<Long, String> council(Actor actor, CaseNumber caseNumber);

	/**
	 * What came of a meeting.
	 *
	 * @param startedAt when it began
	 * @param endedAt when it ended
	 * @param proceedings what was said, seen and concluded
	 * @param guests who else was there, or null
	 * @param present the seats whose holders were there
	 */
	record Outcome(Instant startedAt, Instant endedAt, String proceedings, @Nullable String guests,
			List<Long> present) {

		public Outcome {
			present = List.copyOf(present);
		}

	}

}

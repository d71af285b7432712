package vn.phanbien.review;

import java.time.Instant;
import java.util.List;

import vn.phanbien.shared.CaseNumber;

/**
 * What the model of a round asks the domain; every answer comes from our own tables.
 * <p>
 * A collection closes once for each window. The first of "all seats are done" and "the
 * window has ended" finds {@link #closed} false and closes it; whichever comes second
 * finds it true and ends in {@code EndEvent_LateSeatsDone}. An extension opens a new
 * window: {@link #closed} is false again, the open seats keep their steps, and again the
 * first of "all seats are done" and "the extension has ended" closes it and asks for the
 * quorum. Going on below the first quorum (PROCEED) leaves it closed, so a seat that
 * finishes late changes nothing in the model. An extension is offered only while a seat
 * can still bring a critique: otherwise the timer of an earlier one could close the new
 * window before its time.
 */
public interface RoundProgress {

	/**
	 * Lists the seats that are asked in the current round, without side effects and in a
	 * stable order: every filled REVIEWER and MEMBER seat.
	 * @param caseNumber the case
	 * @return the keys of the seats
	 */
	List<Long> openSeats(CaseNumber caseNumber);

	/**
	 * Tells whether the present holder of a seat needs no invitation any more.
	 * @param caseNumber the case
	 * @param seat the key of the seat
	 * @return whether it was accepted in an earlier round or already in this one
	 */
	boolean accepted(CaseNumber caseNumber, long seat);

	/**
	 * Says when the open invitation to a seat expires.
	 * @param caseNumber the case
	 * @param seat the key of the seat
	 * @return the end of its answer-by day
	 */
	Instant invitationExpiry(CaseNumber caseNumber, long seat);

	/**
	 * Says when the collection closes by itself.
	 * @param caseNumber the case
	 * @return the end of the last working day of grace, after an extension the end of the
	 * new day
	 */
	Instant windowEnd(CaseNumber caseNumber);

	boolean closed(CaseNumber caseNumber);

	/**
	 * Tells whether enough critiques of the current round are there.
	 * @param caseNumber the case
	 * @return whether the synthesis may begin
	 */
	boolean quorum(CaseNumber caseNumber);

	/**
	 * Closes the collection; a closed one stays as it is.
	 * @param caseNumber the case
	 */
	void close(CaseNumber caseNumber);

	/**
	 * Records the end of the current round.
	 * @param caseNumber the case
	 * @param decision what was decided last: FINISH, ANOTHER_ROUND or CANCEL_ROUND
	 * @return what the model of the case goes by
	 */
	RoundOutcome outcome(CaseNumber caseNumber, String decision);

}

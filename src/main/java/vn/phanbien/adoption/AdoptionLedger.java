package vn.phanbien.adoption;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * Follows what becomes of the recommendations of the report in force.
 */
public interface AdoptionLedger {

	/**
	 * Tells whether an answer is still awaited.
	 * @param caseNumber the case
	 * @return false with all answered, with none to answer, and after a close
	 */
	boolean open(CaseNumber caseNumber);

	/**
	 * Reads the ledger.
	 * @param actor for whom
	 * @param caseNumber the case
	 * @return one row for each recommendation
	 * @throws NotFound when there is nothing for this person
	 */
	LedgerView ledger(Actor actor, CaseNumber caseNumber);

	/**
	 * Stops waiting for answers.
	 * @param actor a leader of the union
	 * @param caseNumber the case
	 * @param reason why, at most 4000 characters
	 * @param version the version of the case that the actor saw
	 * @throws InvalidInput without a reason or a version
	 * @throws NotFound when the person may not know of the case
	 * @throws NotAllowed when the person does not lead the union
	 * @throws Conflict when nothing is awaited, the case rests or has moved on
	 */
	void close(Actor actor, CaseNumber caseNumber, @Nullable String reason, @Nullable Integer version);

}

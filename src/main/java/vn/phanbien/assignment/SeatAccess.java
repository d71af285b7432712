package vn.phanbien.assignment;

import java.util.Map;
import java.util.Set;

import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * Says what a seat in the council of a case opens to a person; the council module
 * implements it.
 */
public interface SeatAccess {

	/**
	 * Answers for one case.
	 * @param actor who
	 * @param caseNumber the case
	 * @return {@link Right#NONE}, {@link Right#EXPERT} or {@link Right#COUNCIL_BOARD}
	 */
	Right of(Actor actor, CaseNumber caseNumber);

	/**
	 * Tells whether the person may open the dossier: after the declaration.
	 * @param actor who
	 * @param caseNumber the case
	 * @return whether the declaration was made
	 */
	boolean dossierOpen(Actor actor, CaseNumber caseNumber);

	/**
	 * Lists the cases in which a person holds a seat.
	 * @param person who
	 * @return their numbers
	 */
	default Set<CaseNumber> casesOf(PersonId person) {
		return openings(person).keySet();
	}

	/**
	 * Tells at once, for lists and searches, what each seat of a person opens.
	 * @param person who
	 * @return what is open, by case; exactly what the other calls say of each one
	 */
	default Map<CaseNumber, Opening> openings(PersonId person) {
		return Map.of();
	}

	/**
	 * What a seat opens.
	 *
	 * @param board whether critiques and drafts are open
	 * @param dossier whether the dossier is
	 */
	record Opening(boolean board, boolean dossier) {
	}

}

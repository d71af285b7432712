package vn.phanbien.council;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

/**
 * What the holders of seats have declared; the last declaration of a person counts for
 * the whole case, through all seats and rounds.
 */
public interface Declarations {

	/**
	 * Records a declaration.
	 * @param seat the seat that it was asked for
	 * @param person who declares
	 * @param conflict whether there is an interest
	 * @param text which, or null
	 * @param confidentiality whether the undertaking is given
	 * @param onPaper whether it stands on signed paper
	 * @param at when
	 */
	void declare(long seat, PersonId person, ConflictOfInterest conflict, @Nullable String text,
			boolean confidentiality, boolean onPaper, Instant at);

	/**
	 * Keeps the present holder of a seat in spite of the interest declared; until then
	 * the dossier stays shut to a reviewer with an interest.
	 * @param seat the seat's key
	 */
	void keep(long seat);

	/**
	 * Finds what the present holder of a seat has declared.
	 * @param seat the seat's key
	 * @return the declaration that counts
	 */
	Optional<Declaration> of(long seat);

	/**
	 * Gathers what counts on a case.
	 * @param caseNumber the case
	 * @return the declaration of each person who has declared
	 */
	Map<PersonId, Declaration> ofCase(CaseNumber caseNumber);

	/**
	 * Finds what a person has declared on a case.
	 * @param caseNumber the case
	 * @param person who
	 * @return the declaration that counts
	 */
	Optional<Declaration> of(CaseNumber caseNumber, PersonId person);

}

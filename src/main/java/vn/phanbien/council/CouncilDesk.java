package vn.phanbien.council;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * The council as people meet it: each call checks the right first.
 */
public interface CouncilDesk {

	/**
	 * Shows the council as far as the person may see it. The ordering agency learns the
	 * decision alone, never a name; an expert the board and the own seat.
	 * @param actor for whom
	 * @param caseNumber the case
	 * @return the council, or empty when there is nothing for this person
	 * @throws NotFound when the case does not exist for the person
	 */
	Optional<CouncilView> view(Actor actor, CaseNumber caseNumber);

	/**
	 * Records the declaration of the holder of a seat of the board. Reviewers and members
	 * declare with their answer to the invitation.
	 * @param actor who
	 * @param caseNumber the case
	 * @param entry what was entered
	 * @throws NotFound when the case does not exist for the person
	 * @throws NotAllowed without a seat of the board
	 * @throws InvalidInput when the entry is at fault
	 */
	void declare(Actor actor, CaseNumber caseNumber, DeclarationEntry entry);

	/**
	 * Writes a founding decision. Its annex names all members, so only staff and the
	 * board read it.
	 * @param actor for whom
	 * @param caseNumber the case
	 * @param decision the decision's key
	 * @return the document
	 * @throws NotFound when it does not exist for the person
	 */
	OfficialDocument decision(Actor actor, CaseNumber caseNumber, long decision);

	/**
	 * A declaration as entered, not yet validated.
	 *
	 * @param conflict {@link ConflictOfInterest} by name
	 * @param text which interest
	 * @param confidentiality whether the undertaking is given
	 */
	record DeclarationEntry(@Nullable String conflict, @Nullable String text, @Nullable Boolean confidentiality) {
	}

}

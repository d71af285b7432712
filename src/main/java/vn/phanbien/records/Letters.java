package vn.phanbien.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;

/**
 * All incoming letters. A letter is a record of its own: one incoming number, any number
 * of cases.
 */
public interface Letters {

	/**
	 * Adds a letter that awaits its registration.
	 * @param letter its facts
	 * @return the letter as stored
	 * @throws SecretLetterRefused when it bears a degree of secrecy
	 * @throws InvalidInput when fields are missing or too long
	 */
	IncomingLetter add(NewLetter letter);

	Optional<IncomingLetter> find(long id);

	/**
	 * Finds a letter that must be there.
	 * @param id its key
	 * @return the letter
	 * @throws NotFound when unknown
	 */
	default IncomingLetter require(long id) {
		return find(id).orElseThrow(NotFound::new);
	}

	/**
	 * Searches number, sender and subject, without marks and in any spacing.
	 * @param unions whose letters
	 * @param text words that must all occur; null for every letter
	 * @param before only letters with a smaller key, to go on behind a page; or null
	 * @param limit the most to return
	 * @return the newest first
	 */
	List<IncomingLetter> search(Set<OrganisationId> unions, @Nullable String text, @Nullable Long before, int limit);

	/**
	 * Looks for a letter that is probably the same: number and symbol in any spelling,
	 * sender, year.
	 * @param union to whom it came
	 * @param issuerName the sender
	 * @param number number and symbol
	 * @param year the year of its date
	 * @return the first such letter that was not returned
	 */
	Optional<IncomingLetter> duplicateOf(OrganisationId union, String issuerName, LetterNumber number, int year);

	/**
	 * Looks for an earlier letter that is probably the same as one that is there.
	 * @param letter the letter
	 * @return the first of its like
	 */
	default Optional<IncomingLetter> earlierLike(IncomingLetter letter) {
		return duplicateOf(letter.union(), letter.issuerName(), letter.number(), letter.date().getYear())
			.filter((first) -> first.id() != letter.id());
	}

	/**
	 * Says which incoming number is next.
	 * @param union whose register
	 * @return the number that a letter registered today would get
	 */
	int proposeIncomingNumber(OrganisationId union);

	/**
	 * Enters a letter into the register, in the caller's transaction. A letter that
	 * stands there already keeps its number, so that a later case of the same letter
	 * passes.
	 * @param id the letter
	 * @param entry what the clerk decided
	 * @param by the clerk
	 * @return the letter with its number
	 * @throws Conflict when it was returned
	 * @throws InvalidInput when the day lies ahead or before the letter's own, or the
	 * number is given already or would leave a gap in a year that is over
	 */
	IncomingLetter register(long id, RegisterEntry entry, PersonId by);

	/**
	 * Sends a letter back unregistered.
	 * @param id the letter
	 * @param reason why
	 * @param by the clerk
	 * @return the letter
	 * @throws Conflict when it is registered or was returned
	 */
	IncomingLetter returnToSender(long id, String reason, PersonId by);

}

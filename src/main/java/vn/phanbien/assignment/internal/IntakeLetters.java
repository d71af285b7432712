package vn.phanbien.assignment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.OpenCase;
import vn.phanbien.assignment.Parties;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.LetterNumber;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.records.Letters;
import vn.phanbien.records.NewLetter;
import vn.phanbien.records.Secrecy;
import vn.phanbien.records.SecretLetterRefused;
import vn.phanbien.shared.FieldError;
import vn.phanbien.shared.InvalidInput;

/**
 * Takes in the letter of a new case, or finds the one that it cites.
 */
@Component
class IntakeLetters {

	private final Letters letters;

	private final People people;

	IntakeLetters(Letters letters, People people) {
		this.letters = letters;
		this.people = people;
	}

	/**
	 * Finds what is wrong with a letter before anything else is known of the case.
	 * @throws SecretLetterRefused at once when the letter is said to be secret
	 */
	void check(OpenCase input, List<FieldError> errors) {
		OpenCase.Letter letter = input.letter();
		if (input.letterId() != null || letter == null || isEmpty(letter)) {
			return;
		}
		if (letter.number() == null || letter.number().isBlank()) {
			errors.add(new FieldError("letter.number", "field.required"));
		}
		if (letter.date() == null) {
			errors.add(new FieldError("letter.date", "field.required"));
		}
		if (letter.secrecy() != null && letter.secrecy() != Secrecy.NONE) {
			throw new SecretLetterRefused("letter.secrecy");
		}
	}

	Optional<IncomingLetter> cite(Actor actor, OpenCase input, Organisation union, Parties parties) {
		if (input.letterId() != null) {
			return Optional.of(known(input.letterId(), union, parties));
		}
		OpenCase.Letter letter = input.letter();
		if (letter == null || isEmpty(letter)) {
			return Optional.empty();
		}
		return Optional.of(this.letters.add(newLetter(actor, input, letter, union, parties)));
	}

	private IncomingLetter known(long id, Organisation union, Parties parties) {
		return this.letters.find(id)
			.filter((letter) -> letter.union().equals(union.id()))
			.filter((letter) -> letter.issuerName().equals(parties.agencyName()))
			.orElseThrow(() -> new InvalidInput("letterId", "field.option"));
	}

	private NewLetter newLetter(Actor actor, OpenCase input, OpenCase.Letter letter, Organisation union,
			Parties parties) {
		List<FieldError> errors = new ArrayList<>();
		String number = letter.number();
		PersonId signer = signer(letter.signerUser(), union, parties, errors);
		if (number == null || letter.date() == null || !errors.isEmpty()) {
			throw new InvalidInput(errors);
		}
		LetterUrgency urgency = (letter.urgency() != null) ? letter.urgency() : LetterUrgency.NORMAL;
		Secrecy secrecy = (letter.secrecy() != null) ? letter.secrecy() : Secrecy.NONE;
		return new NewLetter(union.id(), parties.agency(), parties.agencyName(), new LetterNumber(number),
				letter.date(), urgency, secrecy, letter.signerName(), letter.signerTitle(), signer,
				String.valueOf(input.title()), actor.person());
	}

	/**
	 * Only the two sides of the letter are asked, so that nobody else's name is found.
	 */
	private @Nullable PersonId signer(@Nullable String username, Organisation union, Parties parties,
			List<FieldError> errors) {
		if (username == null || username.isBlank()) {
			return null;
		}
		Optional<PersonId> signer = this.people.actor(username)
			.filter((known) -> known.memberships()
				.stream()
				.map(Membership::organisation)
				.anyMatch((home) -> home.equals(union.id()) || home.equals(parties.agency())))
			.map(Actor::person);
		if (signer.isEmpty()) {
			errors.add(new FieldError("letter.signerUser", "field.option"));
		}
		return signer.orElse(null);
	}

	private static boolean isEmpty(OpenCase.Letter letter) {
		OpenCase.Registration registration = letter.registration();
		boolean registered = registration != null && registration.otherSystemNumber() != null;
		return !registered && (letter.number() == null || letter.number().isBlank()) && letter.date() == null
				&& (letter.secrecy() == null || letter.secrecy() == Secrecy.NONE);
	}

}

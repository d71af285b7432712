package vn.phanbien.records.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.LetterCases;
import vn.phanbien.records.LetterState;
import vn.phanbien.records.LetterUrgency;
import vn.phanbien.records.Letters;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * Incoming letters in the API, for the staff of their union.
 */
@RestController
class LetterApi {

	private static final int MOST = 200;

	private final Letters letters;

	private final LetterCases cases;

	LetterApi(Letters letters, LetterCases cases) {
		this.letters = letters;
		this.cases = cases;
	}

	@GetMapping("/api/v1/letters")
	LetterList list(Actor actor, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
		Set<OrganisationId> unions = unions(actor);
		if (limit < 1) {
			throw new InvalidInput("limit", "field.tooSmall", 1);
		}
		if (limit > MOST) {
			throw new InvalidInput("limit", "field.tooLarge", MOST);
		}
		List<IncomingLetter> found = this.letters.search(unions, q, before(cursor), limit + 1);
		List<IncomingLetter> page = found.subList(0, Math.min(limit, found.size()));
		String next = (found.size() > limit) ? Long.toString(page.get(limit - 1).id(), Character.MAX_RADIX) : null;
		Map<Long, List<CaseNumber>> followed = this.cases.casesOf(page.stream().map(IncomingLetter::id).toList());
		return new LetterList(
				page.stream().map((letter) -> item(letter, followed.getOrDefault(letter.id(), List.of()))).toList(),
				next);
	}

	@GetMapping("/api/v1/letters/{id}")
	LetterItem read(Actor actor, @PathVariable long id) {
		Set<OrganisationId> unions = unions(actor);
		return this.letters.find(id)
			.filter((letter) -> unions.contains(letter.union()))
			.map((letter) -> item(letter, this.cases.casesOf(id)))
			.orElseThrow(NotFound::new);
	}

	private static Set<OrganisationId> unions(Actor actor) {
		Set<OrganisationId> unions = actor.organisationsAs(Role::isCaseStaff);
		if (unions.isEmpty()) {
			throw new NotAllowed();
		}
		return unions;
	}

	private static LetterItem item(IncomingLetter letter, List<CaseNumber> followed) {
		List<String> numbers = followed.stream().map(CaseNumber::value).toList();
		return new LetterItem(letter.id(), letter.number().text(), letter.date(), letter.issuerName(), letter.subject(),
				letter.urgency(), letter.signerName().orElse(null), letter.signerTitle().orElse(null), letter.state(),
				letter.incomingNumber().orElse(null), letter.otherSystemNumber().orElse(null),
				letter.arrivalDate().orElse(null), numbers);
	}

	private static @Nullable Long before(@Nullable String cursor) {
		if (cursor == null) {
			return null;
		}
		try {
			return Long.valueOf(cursor, Character.MAX_RADIX);
		}
		catch (NumberFormatException ex) {
			throw new InvalidInput("cursor", "field.cursor");
		}
	}

	/**
	 * A stretch of letters.
	 *
	 * @param items the letters, the newest first
	 * @param next where the next stretch begins, or null at the end
	 */
	record LetterList(List<LetterItem> items, @Nullable String next) {
	}

	/**
	 * A letter in the API.
	 *
	 * @param id its key, the {@code letterId} of a new case
	 * @param number number and symbol
	 * @param date its date
	 * @param issuer who sent it
	 * @param subject what it is about
	 * @param urgency how urgent
	 * @param signerName who signed
	 * @param signerTitle as what
	 * @param state pending, registered or returned
	 * @param incomingNumber its number in the register
	 * @param otherSystemNumber its number in other software
	 * @param arrivalDate when it came
	 * @param assignments the cases that came of it
	 */
	record LetterItem(long id, String number, LocalDate date, String issuer, String subject, LetterUrgency urgency,
			@Nullable String signerName, @Nullable String signerTitle, LetterState state,
			@Nullable Integer incomingNumber, @Nullable String otherSystemNumber, @Nullable LocalDate arrivalDate,
			List<String> assignments) {
	}

}

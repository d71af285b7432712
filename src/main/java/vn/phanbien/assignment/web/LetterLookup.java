package vn.phanbien.assignment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.LetterCases;
import vn.phanbien.records.LetterNumber;
import vn.phanbien.records.Letters;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Finds letters for a person who opens a case: the one to add a case to, or one that is
 * probably the same.
 */
@Component
class LetterLookup {

	private final Letters letters;

	private final LetterCases cases;

	private final Organisations organisations;

	LetterLookup(Letters letters, LetterCases cases, Organisations organisations) {
		this.letters = letters;
		this.cases = cases;
		this.organisations = organisations;
	}

	/**
	 * Finds a letter that the person may add a case to.
	 * @param actor of the union's staff or of the sender
	 * @param id the letter
	 * @return the letter
	 * @throws NotFound when unknown or not theirs
	 */
	IncomingLetter cited(Actor actor, long id) {
		return this.letters.find(id)
			.filter((letter) -> actor.isCaseStaffOf(letter.union())
					|| letter.issuer().filter(actor::isAuthorityOf).isPresent())
			.orElseThrow(NotFound::new);
	}

	/**
	 * Looks for a letter that is probably the same as the one typed.
	 * @param actor who types
	 * @param form what was typed so far
	 * @return the letter that is there
	 */
	Optional<Known> sameAs(Actor actor, NewCaseForm form) {
		NewCaseForm.LetterForm letter = form.letter();
		String number = (letter != null) ? RawValues.text(letter.number()) : null;
		LocalDate date = (letter != null) ? new RawValues().date("", letter.date()) : null;
		String issuer = issuer(actor, form);
		if (number == null || date == null || issuer == null) {
			return Optional.empty();
		}
		return union(actor)
			.flatMap((union) -> this.letters.duplicateOf(union.id(), issuer, new LetterNumber(number), date.getYear()))
			.map((same) -> new Known(same, this.cases.casesOf(same.id())));
	}

	/**
	 * Says with which number the register goes on, for who registers what comes in.
	 * @param actor who opens a case
	 * @return the next number of the clerk's register; nothing for anybody else
	 */
	Optional<Integer> nextNumber(Actor actor) {
		return Doors.isAuthority(actor) ? Optional.empty()
				: union(actor).map(Organisation::id)
					.filter((union) -> actor.is(Role.CLERK, union))
					.map(this.letters::proposeIncomingNumber);
	}

	private @Nullable String issuer(Actor actor, NewCaseForm form) {
		if (Doors.isAuthority(actor)) {
			return home(actor).map(Organisation::name).orElse(null);
		}
		String code = RawValues.text(form.agency());
		return (code != null) ? this.organisations.byCode(code).map(Organisation::name).orElse(null)
				: RawValues.text(form.agencyName());
	}

	/**
	 * Finds the union that a case of this person would belong to.
	 * @param actor who opens a case
	 * @return the own union, for an authority that of its province
	 */
	Optional<Organisation> union(Actor actor) {
		return home(actor).flatMap((home) -> home.kind().isUnion() ? Optional.of(home)
				: Optional.ofNullable(home.province()).flatMap(this.organisations::unionOf));
	}

	/**
	 * Finds for which organisation this person opens cases.
	 * @param actor who
	 * @return the authority, else the union
	 */
	Optional<Organisation> home(Actor actor) {
		return List.of(Role.AUTHORITY_OFFICER, Role.AUTHORITY_LEADER, Role.CLERK, Role.OFFICER)
			.stream()
			.flatMap((role) -> actor.organisationAs(role).stream())
			.findFirst()
			.map((OrganisationId id) -> this.organisations.require(id));
	}

	/**
	 * Lists the agencies that a union's own people may choose from.
	 * @param actor who opens a case
	 * @return agencies of the province; for an authority itself alone
	 */
	List<Organisation> agencies(Actor actor) {
		if (Doors.isAuthority(actor)) {
			return home(actor).stream().toList();
		}
		return union(actor).map(Organisation::province).map(this.organisations::agenciesOf).orElse(List.of());
	}

	/**
	 * A letter that is there already.
	 *
	 * @param letter the letter
	 * @param cases what came of it
	 */
	record Known(IncomingLetter letter, List<CaseNumber> cases) {
	}

}

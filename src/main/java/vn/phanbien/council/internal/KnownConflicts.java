package vn.phanbien.council.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Parties;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.KnownConflict.Ground;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.VietnameseText;

/**
 * Finds the interests that the records show.
 */
@Component
class KnownConflicts {

	private final People people;

	KnownConflicts(People people) {
		this.people = people;
	}

	Check around(Parties parties) {
		Set<PersonId> officials = new HashSet<>();
		OrganisationId agency = parties.agency();
		if (agency != null) {
			this.people.holders(Role.AUTHORITY_LEADER, agency).forEach((person) -> officials.add(person.id()));
			this.people.holders(Role.AUTHORITY_OFFICER, agency).forEach((person) -> officials.add(person.id()));
		}
		return new Check(parties, officials);
	}

	/**
	 * The interests around one case.
	 *
	 * @param parties who is who
	 * @param officials who holds an office in the ordering agency
	 */
	record Check(Parties parties, Set<PersonId> officials) {

		Optional<KnownConflict> of(PersonId person, @Nullable String workplace) {
			if (this.officials.contains(person)) {
				return Optional.of(new KnownConflict(Ground.SERVES_ORDERER, this.parties.agencyName()));
			}
			return at(workplace, this.parties.draftingAgency(), Ground.WORKS_FOR_DRAFTER)
				.or(() -> at(workplace, this.parties.projectOwner(), Ground.WORKS_FOR_OWNER));
		}

		private static Optional<KnownConflict> at(@Nullable String workplace, @Nullable String body, Ground ground) {
			if (workplace == null || body == null
					|| !VietnameseText.fold(workplace).equals(VietnameseText.fold(body))) {
				return Optional.empty();
			}
			return Optional.of(new KnownConflict(ground, body));
		}

	}

}

package vn.phanbien.worklist;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;

/**
 * Somebody who may do a step: a person, the holders of a role, or a seat of a council.
 *
 * @param value {@code user:42}, {@code role:OFFICER@7} or
 * {@code council:SECRETARY@PB-SL-2026-0042}
 */
public record Principal(String value) {

	public static Principal user(PersonId person) {
		return new Principal("user:" + person.value());
	}

	public static Principal role(Role role, OrganisationId organisation) {
		return new Principal("role:" + role + "@" + organisation.value());
	}

	public static Principal council(String role, CaseNumber caseNumber) {
		return new Principal("council:" + role + "@" + caseNumber);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

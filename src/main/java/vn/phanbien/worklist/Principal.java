package vn.phanbien.worklist;

import java.util.Optional;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;

/**
 * Somebody who may do a step: a person, the holders of a role, or a seat of a council.
 *
 * @param value {@code user:42}, {@code role:OFFICER@7} or
 * {@code council:SECRETARY@PB-SL-2026-0042}; of those who only read a step,
 * {@code union:7}
 */
public record Principal(String value) {

	private static final String ROLE = "role:";

	private static final String UNION = "union:";

	public static Principal user(PersonId person) {
		return new Principal("user:" + person.value());
	}

	public static Principal role(Role role, OrganisationId organisation) {
		return new Principal(ROLE + role + "@" + organisation.value());
	}

	public static Principal council(String role, CaseNumber caseNumber) {
		return new Principal("council:" + role + "@" + caseNumber);
	}

	public static Principal union(OrganisationId union) {
		return new Principal(UNION + union.value());
	}

	/**
	 * Finds the organisation that stands behind a principal.
	 * @param principal the value of a principal
	 * @return the organisation's key; empty for persons and seats
	 */
	public static Optional<Long> organisationOf(String principal) {
		if (principal.startsWith(ROLE)) {
			return Optional.of(Long.valueOf(principal.substring(principal.indexOf('@') + 1)));
		}
		return principal.startsWith(UNION) ? Optional.of(Long.valueOf(principal.substring(UNION.length())))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}

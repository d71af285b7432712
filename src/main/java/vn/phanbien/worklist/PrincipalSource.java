package vn.phanbien.worklist;

import java.util.Set;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;

/**
 * Names further principals of a person, such as council seats; downstream modules
 * implement it.
 */
public interface PrincipalSource {

	Set<Principal> principalsOf(PersonId person);

	/**
	 * Names who acts as one of them.
	 * @param principal such as a seat
	 * @return everybody who could do what waits for it; nobody for a principal that the
	 * source does not know
	 */
	default Set<PersonId> holdersOf(Principal principal) {
		return Set.of();
	}

	/**
	 * Names those of them that pass to whoever stands in for the person.
	 * @param absent the person
	 * @param organisation where both work; only what belongs to its cases passes
	 * @return such as the secretary's seat of a staff member; usually nothing
	 */
	default Set<Principal> passedOnBy(PersonId absent, OrganisationId organisation) {
		return Set.of();
	}

}

package vn.phanbien.worklist;

import java.util.Set;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.shared.CaseNumber;

/**
 * What standing in opens to a person beyond the steps themselves: as much as those steps
 * need and for as long as they are open.
 */
public interface StandingIn {

	/**
	 * Names the memberships that open steps of a case lend to a person.
	 * @param actor who
	 * @param caseNumber the case
	 * @return memberships of those for whom the person may do a step of the case now
	 */
	Set<Membership> lentIn(Actor actor, CaseNumber caseNumber);

	/**
	 * Names the unions whose open steps have come to a person.
	 * @param actor who
	 * @return the unions of the cases
	 */
	Set<OrganisationId> unionsOf(Actor actor);

}

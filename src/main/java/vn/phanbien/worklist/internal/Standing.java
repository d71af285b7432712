package vn.phanbien.worklist.internal;

import java.util.HashSet;
import java.util.Set;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.internal.Candidates.Grip;

/**
 * What one absent person lends to a stand-in at this moment. Only the absent person's own
 * principals are in it: nobody passes on what they got.
 *
 * @param absent for whom
 * @param organisation in which both work
 * @param roles what the absent person is there
 * @param principals those of the roles, and of seats that pass
 * @param kinds the kinds of work; empty for all
 * @param approving whether approving steps pass: to a leader, or under a mandate
 */
record Standing(PersonId absent, OrganisationId organisation, Set<Role> roles, Set<String> principals,
		Set<CaseKind> kinds, boolean approving) {

	/** Names the absent person, for steps of the organisation's own cases. */
	String personal() {
		return Principal.user(this.absent).value();
	}

	/** Tells whether a principal is one of the absent person's. */
	boolean names(String principal) {
		return this.principals.contains(principal) || personal().equals(principal);
	}

	/** Says what the stand-in may do to a step, whoever holds it. */
	Grip grip(WorkItem item, Passing passing, Candidates who) {
		if (!this.kinds.isEmpty() && !this.kinds.contains(item.caseNumber().kind())) {
			return Grip.NONE;
		}
		Set<String> acting = new HashSet<>(this.principals);
		if (item.union().equals(this.organisation)) {
			acting.add(personal());
		}
		return (passes(passing) ? who : who.recorders()).of(acting);
	}

	private boolean passes(Passing passing) {
		return passing == Passing.ORDINARY || (passing == Passing.APPROVING && this.approving);
	}

	/** Tells whether nobody else has the step. */
	boolean reaches(WorkItem item) {
		return item.assignee() == null || this.absent.equals(item.assignee());
	}

	Set<Membership> memberships() {
		Set<Membership> memberships = new HashSet<>();
		this.roles.forEach((role) -> memberships.add(new Membership(this.organisation, role)));
		return memberships;
	}

}

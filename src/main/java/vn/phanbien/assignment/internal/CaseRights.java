package vn.phanbien.assignment.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.SeatAccess;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.StandingIn;

/**
 * Derives the right to read a case from memberships and seats; open steps that came by
 * standing in lend what the absent person reads by membership.
 */
@Component
class CaseRights implements CaseAccess {

	private final Assignments assignments;

	private final List<SeatAccess> seats;

	private final StandingIn standingIn;

	CaseRights(Assignments assignments, List<SeatAccess> seats, StandingIn standingIn) {
		this.assignments = assignments;
		this.standingIn = standingIn;
		this.seats = seats;
	}

	@Override
	public Right of(Actor actor, CaseNumber caseNumber) {
		Optional<Assignment> found = this.assignments.find(caseNumber);
		if (found.isEmpty() || !actor.reaches(caseNumber)) {
			return Right.NONE;
		}
		Assignment assignment = found.get();
		Right own = own(actor, assignment);
		if (own == Right.STAFF) {
			return own;
		}
		Right lent = byMembership(actor.lent(this.standingIn.lentIn(actor, caseNumber)), assignment);
		return (own.compareTo(lent) > 0) ? own : lent;
	}

	private Right own(Actor actor, Assignment assignment) {
		Right seat = this.seats.stream()
			.map((source) -> source.of(actor, assignment.caseNumber()))
			.max(Right::compareTo)
			.orElse(Right.NONE);
		Right member = byMembership(actor, assignment);
		return (seat != Right.NONE && member != Right.STAFF) ? seat : member;
	}

	private static Right byMembership(Actor actor, Assignment assignment) {
		if (actor.isCaseStaffOf(assignment.union())) {
			return Right.STAFF;
		}
		OrganisationId agency = assignment.parties().agency();
		if (agency != null && assignment.isShownToAgency() && actor.isAuthorityOf(agency)) {
			return Right.AUTHORITY;
		}
		return actor.is(Role.ACCOUNTANT, assignment.union()) ? Right.ACCOUNTS : Right.NONE;
	}

}

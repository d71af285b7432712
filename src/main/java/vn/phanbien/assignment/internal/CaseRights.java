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

/**
 * Derives the right to read a case from memberships and seats.
 */
@Component
class CaseRights implements CaseAccess {

	private final Assignments assignments;

	private final List<SeatAccess> seats;

	CaseRights(Assignments assignments, List<SeatAccess> seats) {
		this.assignments = assignments;
		this.seats = seats;
	}

	@Override
	public Right of(Actor actor, CaseNumber caseNumber) {
		Optional<Assignment> found = this.assignments.find(caseNumber);
		if (found.isEmpty()) {
			return Right.NONE;
		}
		Assignment assignment = found.get();
		if (actor.isCaseStaffOf(assignment.union())) {
			return Right.STAFF;
		}
		Right seat = this.seats.stream()
			.map((source) -> source.of(actor, caseNumber))
			.max(Right::compareTo)
			.orElse(Right.NONE);
		if (seat != Right.NONE) {
			return seat;
		}
		OrganisationId agency = assignment.parties().agency();
		if (agency != null && assignment.isShownToAgency() && actor.isAuthorityOf(agency)) {
			return Right.AUTHORITY;
		}
		return actor.is(Role.ACCOUNTANT, assignment.union()) ? Right.ACCOUNTS : Right.NONE;
	}

}

package vn.phanbien.council.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.RoleSource;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;

/**
 * Knows who stands behind chair and secretary of a case, and who stands in where there is
 * none.
 */
@Component
class CouncilRoles implements RoleSource {

	private static final String CHAIR = SeatRole.CHAIR.name();

	private static final String SECRETARY = SeatRole.SECRETARY.name();

	private final Councils councils;

	private final Assignments assignments;

	private final People people;

	CouncilRoles(Councils councils, Assignments assignments, People people) {
		this.councils = councils;
		this.assignments = assignments;
		this.people = people;
	}

	@Override
	public boolean knows(String role) {
		return role.equals(CHAIR) || role.equals(SECRETARY);
	}

	@Override
	public Routing routing(StepContext step, String role) {
		Assignment assignment = this.assignments.require(step.caseNumber());
		return role.equals(CHAIR) ? chair(assignment) : secretary(assignment);
	}

	private Routing chair(Assignment assignment) {
		CaseNumber caseNumber = assignment.caseNumber();
		Set<Principal> recorders = deskOfCouncil(assignment);
		if (this.councils.chair(caseNumber).isEmpty() && this.councils.viceChair(caseNumber).isEmpty()) {
			return withoutChair(assignment.union(), recorders);
		}
		Set<Principal> candidates = new HashSet<>(Set.of(Principal.council(CHAIR, caseNumber)));
		if (!signsIn(this.councils.chair(caseNumber)) && !signsIn(this.councils.viceChair(caseNumber))) {
			candidates.addAll(recorders);
		}
		return new Routing(Set.copyOf(candidates), recorders, null);
	}

	private Routing withoutChair(OrganisationId union, Set<Principal> recorders) {
		boolean divisionHead = !this.people.holders(Role.DIVISION_HEAD, union).isEmpty();
		return divisionHead ? Routing.to(Principal.role(Role.DIVISION_HEAD, union))
				: new Routing(Set.of(Principal.role(Role.UNION_LEADER, union)), recorders, null);
	}

	private Routing secretary(Assignment assignment) {
		return new Routing(deskOfCouncil(assignment), Set.of(), null);
	}

	/**
	 * The secretary, and the officer who acts for an absent one; without a secretary the
	 * officer, or any officer of the union.
	 */
	private Set<Principal> deskOfCouncil(Assignment assignment) {
		Optional<Seat> secretary = this.councils.secretary(assignment.caseNumber());
		Set<Principal> desk = new HashSet<>();
		secretary.ifPresent((seat) -> desk.add(Principal.council(SECRETARY, seat.caseNumber())));
		Optional<PersonId> officer = assignment.officer();
		officer.filter((person) -> secretary.filter((seat) -> seat.isHeldBy(person)).isEmpty())
			.ifPresent((person) -> desk.add(Principal.user(person)));
		if (officer.isEmpty() && !signsIn(secretary)) {
			desk.add(Principal.role(Role.OFFICER, assignment.union()));
		}
		return Set.copyOf(desk);
	}

	private boolean signsIn(Optional<Seat> seat) {
		return seat.flatMap((held) -> this.people.byId(held.person())).map(Person::username).isPresent();
	}

}

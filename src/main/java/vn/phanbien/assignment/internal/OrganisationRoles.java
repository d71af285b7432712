package vn.phanbien.assignment.internal;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.RoleSource;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;

/**
 * Knows who stands behind the roles of union and authority. What an absent authority or a
 * leader has decided on paper is recorded by the clerk.
 */
@Component
class OrganisationRoles implements RoleSource {

	private static final List<Role> SEATS = List.of(Role.EXPERT);

	private final Assignments assignments;

	private final People people;

	OrganisationRoles(Assignments assignments, People people) {
		this.assignments = assignments;
		this.people = people;
	}

	@Override
	public boolean knows(String role) {
		return Arrays.stream(Role.values())
			.filter((known) -> !SEATS.contains(known))
			.anyMatch((known) -> known.name().equals(role));
	}

	@Override
	public Routing routing(StepContext step, String role) {
		Assignment assignment = this.assignments.require(step.caseNumber());
		Role wanted = Role.valueOf(role);
		Principal clerk = Principal.role(Role.CLERK, assignment.union());
		return switch (wanted) {
			case AUTHORITY_OFFICER, AUTHORITY_LEADER -> authority(assignment, wanted, clerk);
			case UNION_LEADER -> Routing.to(Principal.role(wanted, assignment.union())).orOnPaper(clerk);
			case OFFICER -> Routing.to(Principal.role(wanted, assignment.union())).heldBy(officer(assignment));
			default -> Routing.to(Principal.role(wanted, assignment.union()));
		};
	}

	/** The officer of the case, as long as that person is an officer. */
	private @Nullable PersonId officer(Assignment assignment) {
		List<PersonId> officers = this.people.holders(Role.OFFICER, assignment.union())
			.stream()
			.map(Person::id)
			.toList();
		return assignment.officer().filter(officers::contains).orElse(null);
	}

	private Routing authority(Assignment assignment, Role wanted, Principal clerk) {
		OrganisationId agency = assignment.parties().agency();
		if (agency == null || !assignment.parties().agencyPresent()) {
			return Routing.to(clerk).orOnPaper(clerk);
		}
		if (this.people.holders(wanted, agency).isEmpty()) {
			Role other = (wanted == Role.AUTHORITY_LEADER) ? Role.AUTHORITY_OFFICER : Role.AUTHORITY_LEADER;
			if (this.people.holders(other, agency).isEmpty()) {
				return Routing.to(clerk).orOnPaper(clerk);
			}
			// a leader of the authority may do its officer's steps, never the other way
			// round
			return (wanted == Role.AUTHORITY_OFFICER) ? Routing.to(Principal.role(other, agency)).orOnPaper(clerk)
					: Routing.to(clerk).orOnPaper(clerk);
		}
		return Routing.to(Principal.role(wanted, agency)).orOnPaper(clerk);
	}

}

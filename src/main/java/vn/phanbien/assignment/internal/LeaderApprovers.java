package vn.phanbien.assignment.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Approvers;
import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.records.Letters;
import vn.phanbien.shared.CaseNumber;

/**
 * Keeps leaders apart from their other hat.
 */
@Component
class LeaderApprovers implements Approvers {

	private final Assignments assignments;

	private final Letters letters;

	private final People people;

	LeaderApprovers(Assignments assignments, Letters letters, People people) {
		this.assignments = assignments;
		this.letters = letters;
		this.people = people;
	}

	@Override
	public List<PersonId> eligible(CaseNumber caseNumber) {
		Assignment assignment = this.assignments.require(caseNumber);
		Set<PersonId> orderers = orderers(assignment);
		return leaders(assignment).stream().filter((leader) -> !orderers.contains(leader)).toList();
	}

	@Override
	public List<PersonId> doubleHatted(CaseNumber caseNumber) {
		Assignment assignment = this.assignments.require(caseNumber);
		Set<PersonId> orderers = orderers(assignment);
		return leaders(assignment).stream().filter(orderers::contains).toList();
	}

	@Override
	public boolean orders(CaseNumber caseNumber, PersonId person) {
		return orderers(this.assignments.require(caseNumber)).contains(person);
	}

	private List<PersonId> leaders(Assignment assignment) {
		return this.people.holders(Role.UNION_LEADER, assignment.union()).stream().map(Person::id).toList();
	}

	private Set<PersonId> orderers(Assignment assignment) {
		Set<PersonId> orderers = new HashSet<>();
		assignment.letter().flatMap(this.letters::find).flatMap((letter) -> letter.signer()).ifPresent(orderers::add);
		if (assignment.origin().route() != EntryRoute.SELF_PROPOSED) {
			orderers.add(new PersonId(assignment.origin().openedBy()));
		}
		return orderers;
	}

}

package vn.phanbien.council.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertLoads;
import vn.phanbien.expert.Experts;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;

/**
 * Gathers who may sit in the council of a case: the union's experts and its staff.
 */
@Component
class Candidates {

	private static final List<Role> STAFF = List.of(Role.OFFICER, Role.DIVISION_HEAD, Role.UNION_LEADER, Role.CLERK);

	private final Experts experts;

	private final ExpertLoads loads;

	private final KnownConflicts conflicts;

	private final People people;

	Candidates(Experts experts, ExpertLoads loads, KnownConflicts conflicts, People people) {
		this.experts = experts;
		this.loads = loads;
		this.conflicts = conflicts;
		this.people = people;
	}

	Pool of(Assignment assignment) {
		OrganisationId union = assignment.union();
		List<Person> staff = staffOf(union);
		Set<PersonId> accounts = new HashSet<>();
		staff.forEach((person) -> accounts.add(person.id()));
		this.people.holders(Role.EXPERT, union).forEach((person) -> accounts.add(person.id()));
		KnownConflicts.Check check = this.conflicts.around(assignment.parties());
		List<Expert> registry = this.experts.ofUnion(union);
		Map<ExpertId, Integer> cases = this.loads.thisYear(registry.stream().map(Expert::id).toList());
		return new Pool(registry.stream()
			.map((expert) -> new Candidate(expert, cases.getOrDefault(expert.id(), 0),
					accounts.contains(expert.person()), check.of(expert.person(), expert.workplace())))
			.toList(), staff);
	}

	private List<Person> staffOf(OrganisationId union) {
		Map<PersonId, Person> staff = new LinkedHashMap<>();
		STAFF.forEach(
				(role) -> this.people.holders(role, union).forEach((person) -> staff.putIfAbsent(person.id(), person)));
		return List.copyOf(staff.values());
	}

	/**
	 * Everybody whom a composer may choose.
	 *
	 * @param experts the union's experts by name
	 * @param staff the union's staff, officers first; each has an account
	 */
	record Pool(List<Candidate> experts, List<Person> staff) {

		boolean isStaff(PersonId person) {
			return this.staff.stream().anyMatch((member) -> member.id().equals(person));
		}

		boolean signsIn(PersonId person) {
			return isStaff(person) || this.experts.stream()
				.anyMatch((candidate) -> candidate.account() && candidate.expert().person().equals(person));
		}

	}

}

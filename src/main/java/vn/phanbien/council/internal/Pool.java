package vn.phanbien.council.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.phanbien.council.KnownConflict;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.WorkRecord;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;

/**
 * Everybody whom a composer may choose, and whom the composer sees besides.
 *
 * @param experts the union's experts by name
 * @param inactive experts who are no longer asked
 * @param staff the union's staff, officers first; each has an account
 * @param check what people are compared with
 * @param work what the experts have done so far
 */
record Pool(List<Candidate> experts, List<Candidate> inactive, List<Person> staff, TieCheck check,
		Map<ExpertId, List<WorkRecord>> work) {

	static ExpertProfile bare(Expert expert) {
		return new ExpertProfile(expert, 0, ExpertDetails.NONE, Set.of(), null, null);
	}

	boolean isStaff(PersonId person) {
		return this.staff.stream().anyMatch((member) -> member.id().equals(person));
	}

	boolean signsIn(PersonId person) {
		return isStaff(person) || expert(person).filter(Candidate::account).isPresent();
	}

	Optional<Candidate> expert(PersonId person) {
		return this.experts.stream().filter((candidate) -> candidate.person().equals(person)).findFirst();
	}

	/** Staff may still have an entry that is no longer used. */
	private Optional<Candidate> retired(PersonId person) {
		return this.inactive.stream().filter((candidate) -> candidate.person().equals(person)).findFirst();
	}

	/** The same people compared with other names of those who drafted. */
	Pool drafting(String team) {
		TieCheck other = this.check.drafting(team);
		return new Pool(this.experts.stream()
			.map((candidate) -> candidate.withTies(other.of(candidate.person(), candidate.expert().name(),
					candidate.profile(), this.work.getOrDefault(candidate.expert().id(), List.of()))))
			.toList(), this.inactive, this.staff, other, this.work);
	}

	/** Finds what ties somebody to the case: an expert or one of the staff. */
	List<KnownConflict> ties(PersonId person) {
		return expert(person).or(() -> retired(person))
			.map(Candidate::ties)
			.or(() -> this.staff.stream()
				.filter((member) -> member.id().equals(person))
				.findFirst()
				.map((member) -> this.check.of(person, member.displayName(), null, List.of())))
			.orElse(List.of());
	}

	String name(PersonId person) {
		return expert(person).map((candidate) -> candidate.expert().name())
			.or(() -> this.staff.stream()
				.filter((member) -> member.id().equals(person))
				.findFirst()
				.map(Person::displayName))
			.orElse("");
	}

}

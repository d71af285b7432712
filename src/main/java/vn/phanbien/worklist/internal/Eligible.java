package vn.phanbien.worklist.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.PrincipalSource;

/**
 * Names the persons behind the principals of a work item, to choose one of them.
 */
@Component
class Eligible {

	private final People people;

	private final List<PrincipalSource> sources;

	Eligible(People people, List<PrincipalSource> sources) {
		this.people = people;
		this.sources = sources;
	}

	List<Person> of(Candidates who) {
		return who.principals()
			.stream()
			.flatMap(this::persons)
			.filter((person) -> person.username() != null)
			.distinct()
			.sorted(Comparator.comparing(Person::displayName))
			.toList();
	}

	/**
	 * Tells whether nobody but one person could do a step.
	 * @param person who
	 * @param who the step's principals
	 * @return false when it could go to somebody else
	 */
	boolean isOnly(PersonId person, Candidates who) {
		Stream<PersonId> seated = who.principals()
			.stream()
			.filter(Eligible::isSeat)
			.flatMap((seat) -> this.sources.stream()
				.flatMap((source) -> source.holdersOf(new Principal(seat)).stream()));
		return Stream.concat(of(who).stream().map(Person::id), seated).allMatch(person::equals);
	}

	/**
	 * Tells whether a principal is a seat, which only the council can name the holder of.
	 */
	static boolean isSeat(String principal) {
		return principal.startsWith("council:");
	}

	private Stream<Person> persons(String principal) {
		String name = principal.substring(principal.indexOf(':') + 1);
		if (principal.startsWith("user:")) {
			return this.people.byId(new PersonId(Long.parseLong(name))).stream();
		}
		if (principal.startsWith("role:")) {
			String[] parts = name.split("@");
			return this.people.holders(Role.valueOf(parts[0]), new OrganisationId(Long.parseLong(parts[1]))).stream();
		}
		return Stream.empty();
	}

}

package vn.phanbien.worklist.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
	 * Counts how many of some steps each person could be given. Each principal is asked
	 * for once, however many steps wait for it.
	 * @param steps the principals of each step
	 * @return persons who could be given at least one
	 */
	Map<Person, Integer> able(Collection<Candidates> steps) {
		Map<String, List<Person>> known = new HashMap<>();
		Map<Person, Integer> able = new HashMap<>();
		for (Candidates who : steps) {
			who.principals()
				.stream()
				.flatMap((principal) -> known.computeIfAbsent(principal, this::everybody).stream())
				.distinct()
				.forEach((person) -> able.merge(person, 1, Integer::sum));
		}
		return able;
	}

	private List<Person> everybody(String principal) {
		Stream<Person> persons = isSeat(principal)
				? seated(principal).flatMap((person) -> this.people.byId(person).stream()) : persons(principal);
		return persons.filter((person) -> person.username() != null).toList();
	}

	private Stream<PersonId> seated(String seat) {
		return this.sources.stream().flatMap((source) -> source.holdersOf(new Principal(seat)).stream());
	}

	/**
	 * Tells whether nobody but one person could do a step.
	 * @param person who
	 * @param who the step's principals
	 * @return false when it could go to somebody else
	 */
	boolean isOnly(PersonId person, Candidates who) {
		Stream<PersonId> seated = who.principals().stream().filter(Eligible::isSeat).flatMap(this::seated);
		return Stream.concat(of(who).stream().map(Person::id), seated).allMatch(person::equals);
	}

	/**
	 * Tells whether a step would find nobody to take it if its holder put it back.
	 * @param holder who holds it
	 * @param known the step
	 * @return true for the steps of single seats, and where nobody else could do it
	 */
	boolean isTiedTo(PersonId holder, KnownItem known) {
		return known.item().seat() != null || isOnly(holder, known.who());
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

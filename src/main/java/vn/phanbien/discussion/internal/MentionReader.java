package vn.phanbien.discussion.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.discussion.MentionText;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;

/**
 * Finds out whom a comment names: only who may read it, whoever else there is.
 */
@Component
class MentionReader {

	private static final int MOST = 20;

	private static final int MOST_SAID = 3;

	private static final int LONGEST_SAID = 60;

	private final People people;

	private final CaseAccess access;

	MentionReader(People people, CaseAccess access) {
		this.people = people;
		this.access = access;
	}

	/** Lists the staff of a union that reads all its cases. */
	List<Person> staff(OrganisationId union) {
		return this.people.members(union)
			.stream()
			.filter((member) -> member.roles().stream().anyMatch(Role::isCaseStaff))
			.map(People.Member::person)
			.toList();
	}

	/**
	 * Reads whom a text names.
	 * @param actor who writes; whoever names oneself names nobody
	 * @param caseNumber the case
	 * @param union whose case it is
	 * @param text the text
	 * @return each person once
	 */
	List<Person> read(Actor actor, CaseNumber caseNumber, OrganisationId union, String text) {
		Set<String> names = MentionText.of(text).names();
		if (names.size() > MOST) {
			throw new InvalidInput("text", "error.discussion.mentions", MOST);
		}
		if (names.isEmpty()) {
			return List.of();
		}
		TreeMap<String, Person> staff = staff(union).stream()
			.collect(Collectors.toMap((person) -> String.valueOf(person.username()), (person) -> person, (a, b) -> a,
					() -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
		List<Person> named = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		for (String name : names) {
			Optional.ofNullable(staff.get(name))
				.or(() -> standIn(name, caseNumber))
				.ifPresentOrElse(named::add, () -> unknown.add("@" + shortened(name)));
		}
		if (!unknown.isEmpty()) {
			throw new InvalidInput("text", "error.discussion.unknown",
					unknown.stream().limit(MOST_SAID).collect(Collectors.joining(", ")));
		}
		return named.stream().filter((person) -> !person.id().equals(actor.person())).distinct().toList();
	}

	/** Somebody from elsewhere reads the case as long as a step of it is lent. */
	private Optional<Person> standIn(String username, CaseNumber caseNumber) {
		return this.people.actor(username)
			.filter((other) -> this.access.of(other, caseNumber).isStaff())
			.map((other) -> new Person(other.person(), other.displayName(), other.username()));
	}

	private static String shortened(String name) {
		return (name.length() > LONGEST_SAID) ? name.substring(0, LONGEST_SAID) + "…" : name;
	}

}

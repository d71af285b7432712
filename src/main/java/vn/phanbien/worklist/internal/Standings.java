package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.Role;
import vn.phanbien.people.Substitution;
import vn.phanbien.people.Substitutions;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.PrincipalSource;

/**
 * Gathers for whom a person stands in at this moment, with the roles of this moment: who
 * has left the organisation, or whose account is closed, lends nothing.
 */
@Component
class Standings {

	private final Substitutions substitutions;

	private final People people;

	private final List<PrincipalSource> sources;

	private final Clock clock;

	Standings(Substitutions substitutions, People people, List<PrincipalSource> sources, Clock clock) {
		this.substitutions = substitutions;
		this.people = people;
		this.sources = sources;
		this.clock = clock;
	}

	List<Standing> of(Actor actor) {
		if (!actor.standsIn()) {
			return List.of();
		}
		return this.substitutions.inForceFor(actor.person(), WorkingCalendar.today(this.clock))
			.stream()
			.filter((record) -> actor.organisationsAs(Role::isDesk).contains(record.organisation()))
			.map((record) -> standing(record, actor))
			.filter((standing) -> !standing.roles().isEmpty())
			.toList();
	}

	private Standing standing(Substitution record, Actor actor) {
		Set<Role> roles = this.people.roles(record.absent(), record.organisation())
			.stream()
			.filter(Role::isDesk)
			.collect(Collectors.toUnmodifiableSet());
		Set<String> principals = new HashSet<>();
		roles.forEach((role) -> principals.add(Principal.role(role, record.organisation()).value()));
		this.sources.stream()
			.flatMap((source) -> source.passedOnBy(record.absent(), record.organisation()).stream())
			.map(Principal::value)
			.forEach(principals::add);
		boolean approving = record.mandate() != null
				|| actor.organisationsAs(Role::isLeader).contains(record.organisation());
		return new Standing(record.absent(), record.organisation(), roles, Set.copyOf(principals), record.kinds(),
				approving);
	}

}

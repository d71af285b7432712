package vn.phanbien.people.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.People.Member;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.people.Substitution;
import vn.phanbien.people.SubstitutionDesk;
import vn.phanbien.people.Substitutions;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * Lets people name a stand-in for themselves, and administrators for the people of their
 * organisation.
 */
@Service
@Transactional
class GuardedSubstitutions implements SubstitutionDesk {

	private static final int LONGEST_REASON = 500;

	private final Substitutions substitutions;

	private final SubstitutionReader reader;

	private final People people;

	private final Clock clock;

	GuardedSubstitutions(Substitutions substitutions, SubstitutionReader reader, People people, Clock clock) {
		this.substitutions = substitutions;
		this.reader = reader;
		this.people = people;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Substitution> list(Actor actor) {
		Stream<Substitution> administered = actor.organisationsAs(Role.ADMIN::equals)
			.stream()
			.flatMap((organisation) -> this.substitutions.of(organisation).stream());
		return Stream.concat(this.substitutions.around(actor.person()).stream(), administered)
			.distinct()
			.sorted(Comparator.comparing(Substitution::id).reversed())
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Substitution get(Actor actor, long id) {
		return this.substitutions.find(id).filter((record) -> record.mayBeSeenBy(actor)).orElseThrow(NotFound::new);
	}

	@Override
	@Transactional(readOnly = true)
	public List<StandIn> standingIn(Actor actor) {
		if (!actor.standsIn()) {
			return List.of();
		}
		return this.substitutions.inForceFor(actor.person(), today())
			.stream()
			.flatMap(
					(record) -> this.people.byId(record.absent()).stream().flatMap((absent) -> standIn(record, absent)))
			.toList();
	}

	private static Stream<StandIn> standIn(Substitution record, Person absent) {
		return Stream.ofNullable(absent.username())
			.map((username) -> new StandIn(username, absent.displayName(), record.to()));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Member> colleagues(Actor actor) {
		Set<OrganisationId> administered = actor.organisationsAs(Role.ADMIN::equals);
		Set<OrganisationId> where = administered.isEmpty() ? actor.organisationsAs(Role::isDesk) : administered;
		Map<PersonId, Member> colleagues = new LinkedHashMap<>();
		where.stream()
			.sorted(Comparator.comparing(OrganisationId::value))
			.flatMap((organisation) -> this.people.members(organisation).stream())
			.filter(Member::hasDesk)
			.forEach((member) -> colleagues.putIfAbsent(member.person().id(), member));
		return List.copyOf(colleagues.values());
	}

	@Override
	public Substitution add(Actor actor, NewSubstitution wanted) {
		boolean own = wanted.absent() == null || wanted.absent().isBlank() || wanted.absent().equals(actor.username());
		if (!own && !actor.has(Role.ADMIN)) {
			throw new NotAllowed("error.people.substitutionOfOthers");
		}
		return this.substitutions.add(this.reader.read(actor, wanted, own, today(), this.clock.instant()));
	}

	@Override
	public Substitution cancel(Actor actor, long id, @Nullable String reason) {
		Substitution record = get(actor, id);
		if (!record.mayBeCancelledBy(actor)) {
			throw new NotAllowed("error.people.substitutionNotYours");
		}
		if (reason != null && reason.length() > LONGEST_REASON) {
			throw new InvalidInput("reason", "field.tooLong", LONGEST_REASON);
		}
		if (!record.on(today()).isOpen()
				|| !this.substitutions.cancel(id, actor.person(), this.clock.instant(), reason)) {
			throw new Conflict("error.people.substitutionOver");
		}
		return get(actor, id);
	}

	private LocalDate today() {
		return Substitution.dayOf(this.clock.instant());
	}

}

package vn.phanbien.expert.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertFilter;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertLoads;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.ExpertQuery;
import vn.phanbien.expert.ExpertRegistry;
import vn.phanbien.expert.Experts;
import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.FieldNode;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.Fields;
import vn.phanbien.expert.NewExpert;
import vn.phanbien.expert.Profiles;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * Lets people read and extend the registries of their own unions only.
 */
@Service
@Transactional
class GuardedRegistry implements ExpertRegistry {

	private final Experts experts;

	private final Profiles profiles;

	private final Fields fields;

	private final ExpertLoads loads;

	private final RegistryReaders readers;

	private final RegistryRights rights;

	private final Organisations organisations;

	private final People people;

	private final Clock clock;

	GuardedRegistry(Experts experts, Profiles profiles, Fields fields, ExpertLoads loads, RegistryReaders readers,
			RegistryRights rights, Organisations organisations, People people, Clock clock) {
		this.experts = experts;
		this.profiles = profiles;
		this.fields = fields;
		this.loads = loads;
		this.readers = readers;
		this.rights = rights;
		this.organisations = organisations;
		this.people = people;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public ExpertPage list(Actor actor, @Nullable String text, @Nullable String field, ExpertFilter filter,
			@Nullable String cursor, int limit) {
		if (limit < 1 || limit > 200) {
			throw new InvalidInput("limit", "error.expert.limit");
		}
		Set<OrganisationId> unions = this.readers.unionsOf(actor);
		if (unions.isEmpty()) {
			throw new NotAllowed();
		}
		List<Expert> found = this.experts
			.search(new ExpertQuery(unions, text, field, filter, after(cursor), limit + 1));
		List<Expert> shown = found.stream().limit(limit).toList();
		String next = (found.size() > limit) ? shown.get(limit - 1).id().toString() : null;
		Map<ExpertId, Integer> counts = this.loads.thisYear(shown.stream().map(Expert::id).toList());
		Map<ExpertId, ExpertProfile> whole = this.profiles.byIds(shown.stream().map(Expert::id).toList());
		return new ExpertPage(shown.stream()
			.map((expert) -> listed(expert, counts.getOrDefault(expert.id(), 0), whole.get(expert.id())))
			.toList(), next);
	}

	@Override
	@Transactional(readOnly = true)
	public int count(Actor actor, @Nullable String text, @Nullable String field, ExpertFilter filter) {
		return this.experts
			.count(new ExpertQuery(this.readers.unionsOf(actor), text, field, filter, null, MOST_COUNTED + 1));
	}

	@Override
	@Transactional(readOnly = true)
	public Listed get(Actor actor, ExpertId id) {
		Set<OrganisationId> unions = this.readers.unionsOf(actor);
		Expert expert = this.experts.byId(id)
			.flatMap((found) -> this.experts.byPerson(found.person()))
			.filter((candidate) -> unions.contains(candidate.union()))
			.orElseThrow(NotFound::new);
		return listed(expert, this.loads.thisYear(List.of(expert.id())).getOrDefault(expert.id(), 0),
				this.profiles.byId(expert.id()).orElse(null));
	}

	private Listed listed(Expert expert, int load, @Nullable ExpertProfile profile) {
		if (profile == null) {
			return new Listed(expert, load, List.of(), List.of());
		}
		return new Listed(expert, load, profile.details().fields().stream().sorted().toList(),
				List.copyOf(profile.obstacles(WorkingCalendar.today(this.clock), load)));
	}

	@Override
	public boolean mayAdd(Actor actor) {
		return !this.rights.extendedBy(actor).isEmpty();
	}

	@Override
	public Expert add(Actor actor, ExpertEntry entry) {
		OrganisationId union = union(actor, entry.union());
		Optional<Person> account = account(entry.username(), union);
		NewExpert expert = new EntryReader().read(entry, union, account);
		if (account.flatMap((person) -> this.experts.byPerson(person.id())).isPresent()) {
			throw new InvalidInput("username", "error.expert.alreadyRegistered");
		}
		return this.experts.add(expert, ExpertDetails.NONE.in(named(expert)));
	}

	/** Words that name a field of the tree place the expert there too. */
	private Set<FieldCode> named(NewExpert expert) {
		FieldTree tree = this.fields.of(expert.union());
		return expert.fields()
			.stream()
			.flatMap((words) -> tree.named(words).stream())
			.map(FieldNode::code)
			.collect(Collectors.toUnmodifiableSet());
	}

	private OrganisationId union(Actor actor, @Nullable String code) {
		List<OrganisationId> own = this.rights.extendedBy(actor);
		if (own.isEmpty()) {
			throw new NotAllowed();
		}
		if (code == null || code.isBlank()) {
			return own.get(0);
		}
		return this.organisations.byCode(code.strip())
			.map(Organisation::id)
			.filter(own::contains)
			.orElseThrow(() -> new InvalidInput("union", "error.expert.union"));
	}

	/** Accounts outside the union are refused like unknown ones, so none is disclosed. */
	private Optional<Person> account(@Nullable String username, OrganisationId union) {
		if (username == null || username.isBlank()) {
			return Optional.empty();
		}
		Actor account = this.people.actor(username.strip())
			.filter((candidate) -> candidate.organisationsAs((role) -> true).contains(union))
			.orElseThrow(() -> new InvalidInput("username", "error.expert.unknownAccount"));
		return this.people.byId(account.person());
	}

	private static @Nullable ExpertId after(@Nullable String cursor) {
		if (cursor == null || cursor.isBlank()) {
			return null;
		}
		try {
			return new ExpertId(Long.parseLong(cursor));
		}
		catch (NumberFormatException ex) {
			throw new InvalidInput("cursor", "error.expert.cursor");
		}
	}

}

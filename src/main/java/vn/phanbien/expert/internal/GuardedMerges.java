package vn.phanbien.expert.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.expert.ExpertFilter;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.ExpertQuery;
import vn.phanbien.expert.MergeDesk;
import vn.phanbien.expert.Profiles;
import vn.phanbien.expert.WorkHistory;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.VietnameseText;

/**
 * Merges entries only where nobody's account or seat is at stake: the person behind the
 * entry that stays remains who it was.
 */
@Service
@Transactional
class GuardedMerges implements MergeDesk {

	private final Profiles profiles;

	private final WholeRegistry registry;

	private final RegistryRights rights;

	private final People people;

	private final MergeRows rows;

	private final List<WorkHistory> histories;

	private final Clock clock;

	GuardedMerges(Profiles profiles, WholeRegistry registry, RegistryRights rights, People people, MergeRows rows,
			List<WorkHistory> histories, Clock clock) {
		this.profiles = profiles;
		this.registry = registry;
		this.rights = rights;
		this.people = people;
		this.rows = rows;
		this.histories = histories;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Pair> pairs(Actor actor) {
		var union = this.rights.extendedBy(actor).stream().findFirst().orElseThrow(NotAllowed::new);
		Collection<List<ExpertProfile>> namesakes = this.registry
			.read(new ExpertQuery(Set.of(union), null, null, ExpertFilter.NONE, null, WholeRegistry.STRETCH))
			.stream()
			.collect(Collectors.groupingBy((profile) -> VietnameseText.fold(profile.expert().name()), TreeMap::new,
					Collectors.toList()))
			.values();
		List<Pair> pairs = new ArrayList<>();
		for (List<ExpertProfile> same : namesakes) {
			for (int first = 0; first < same.size(); first++) {
				for (int second = first + 1; second < same.size() && pairs.size() < MOST_PAIRS; second++) {
					if (alike(same.get(first), same.get(second))) {
						pairs.add(new Pair(same.get(second), same.get(first)));
					}
				}
			}
		}
		return pairs;
	}

	private static boolean alike(ExpertProfile one, ExpertProfile other) {
		Set<String> traits = Namesakes.traits(one);
		Set<String> others = Namesakes.traits(other);
		return traits.isEmpty() || others.isEmpty() || traits.stream().anyMatch(others::contains);
	}

	@Override
	@Transactional(readOnly = true)
	public Pair compare(Actor actor, ExpertId given, ExpertId kept) {
		Pair pair = new Pair(editable(actor, given), editable(actor, kept));
		if (given.equals(kept) || !pair.given().expert().union().equals(pair.kept().expert().union())) {
			throw new NotFound();
		}
		return (hasAccount(pair.given()) && !hasAccount(pair.kept())) ? new Pair(pair.kept(), pair.given()) : pair;
	}

	@Override
	public void merge(Actor actor, ExpertId given, ExpertId kept, Versions versions, Set<Part> taken) {
		Pair pair = compare(actor, given, kept);
		if (!pair.kept().id().equals(kept)) {
			throw new Conflict("error.expert.merge.account");
		}
		if (hasAccount(pair.given())) {
			throw new Conflict("error.expert.merge.accounts");
		}
		for (WorkHistory history : this.histories) {
			history.obstacle(given, kept).ifPresent((obstacle) -> {
				throw obstacle;
			});
		}
		Blend blend = new Blend(pair.given(), pair.kept(), taken);
		this.profiles.save(kept, versions.kept(), blend.card(), blend.details());
		this.rows.retire(given, versions.given(), kept);
		this.histories.forEach((history) -> history.move(given, kept));
		this.rows.record(pair.given(), kept, taken, actor.person(), this.clock.instant());
	}

	private ExpertProfile editable(Actor actor, ExpertId id) {
		return this.profiles.byId(id)
			.filter((profile) -> this.rights.mayEdit(actor, profile.expert()) && profile.mergedInto() == null)
			.orElseThrow(NotFound::new);
	}

	private boolean hasAccount(ExpertProfile profile) {
		return this.people.byId(profile.expert().person()).filter((person) -> person.username() != null).isPresent();
	}

}

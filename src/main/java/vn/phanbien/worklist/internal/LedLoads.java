package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.People.Member;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.WorkLoads;

/**
 * Tells those who lead a union, and nobody else, who has what of its work.
 */
@Service
@Transactional(readOnly = true)
class LedLoads implements WorkLoads {

	/** Who has the most that is late comes first, then who has the most. */
	private static final Comparator<Share> HEAVIEST = Comparator.comparing((Share share) -> share.figures().overdue())
		.thenComparing((share) -> share.figures().open())
		.reversed()
		.thenComparing(Share::name)
		.thenComparing((share) -> share.person().value());

	private final LoadRows rows;

	private final KnownItems items;

	private final Eligible eligible;

	private final People people;

	private final WorkingCalendar calendar;

	private final Clock clock;

	LedLoads(LoadRows rows, KnownItems items, Eligible eligible, People people, WorkingCalendar calendar, Clock clock) {
		this.rows = rows;
		this.items = items;
		this.eligible = eligible;
		this.people = people;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public List<OrganisationId> unions(Actor actor) {
		return actor.organisationsAs(Role::isDirecting)
			.stream()
			.sorted(Comparator.comparing(OrganisationId::value))
			.toList();
	}

	@Override
	public Load of(Actor actor, OrganisationId union) {
		require(actor, union);
		Map<Optional<PersonId>, Figures> figures = new HashMap<>(figures(union));
		@Nullable Figures waiting = figures.remove(Optional.<PersonId>empty());
		List<Share> colleagues = new ArrayList<>();
		this.people.members(union).stream().filter(Member::hasDesk).forEach((member) -> {
			Person person = member.person();
			@Nullable Figures held = figures.remove(Optional.of(person.id()));
			colleagues.add(
					new Share(person.id(), person.displayName(), member.roles(), (held != null) ? held : Figures.NONE));
		});
		colleagues.sort(HEAVIEST);
		return new Load(colleagues, others(figures), (waiting != null) ? waiting : Figures.NONE);
	}

	private List<Share> others(Map<Optional<PersonId>, Figures> figures) {
		Set<PersonId> ids = figures.keySet().stream().flatMap(Optional::stream).collect(Collectors.toSet());
		return this.people.names(ids)
			.entrySet()
			.stream()
			.map((one) -> new Share(one.getKey(), one.getValue(), Set.of(),
					figures.getOrDefault(Optional.of(one.getKey()), Figures.NONE)))
			.sorted(HEAVIEST)
			.toList();
	}

	private Map<Optional<PersonId>, Figures> figures(OrganisationId union) {
		LocalDate today = WorkingCalendar.today(this.clock);
		return this.rows.figures(union, today, this.calendar.plusWorkingDays(today, SOON));
	}

	@Override
	public Page held(Actor actor, OrganisationId union, @Nullable PersonId holder, @Nullable String cursor, int limit) {
		require(actor, union);
		if (limit < 1 || limit > 200) {
			throw new InvalidInput("limit", "field.between", 1, 200);
		}
		@Nullable Cursor place = (cursor != null) ? Cursor.parse(cursor, Order.DUE) : null;
		List<Held> found = this.rows.held(union, holder, place, limit + 1);
		if (found.size() <= limit) {
			return new Page(found, null);
		}
		List<Held> steps = List.copyOf(found.subList(0, limit));
		return new Page(steps, Cursor.behind(steps.get(limit - 1).item(), Order.DUE).format());
	}

	@Override
	public Fits fits(Actor actor, Collection<Long> ids) {
		List<KnownItem> led = this.items.of(ids)
			.values()
			.stream()
			.filter((known) -> known.isOpen() && Holding.leads(actor, known.item()))
			.toList();
		Map<PersonId, Integer> open = new HashMap<>();
		led.stream()
			.map((known) -> known.item().union())
			.distinct()
			.forEach((union) -> figures(union).forEach(
					(holder, held) -> holder.ifPresent((person) -> open.merge(person, held.open(), Integer::sum))));
		return new Fits(led.size(),
				this.eligible.able(led.stream().map(KnownItem::who).toList())
					.entrySet()
					.stream()
					.map((one) -> new Fit(one.getKey(), one.getValue(), open.getOrDefault(one.getKey().id(), 0)))
					.sorted(Comparator.comparing(Fit::able)
						.reversed()
						.thenComparing(Fit::open)
						.thenComparing((fit) -> fit.person().displayName()))
					.toList());
	}

	private void require(Actor actor, OrganisationId union) {
		List<OrganisationId> led = unions(actor);
		if (led.isEmpty()) {
			throw new NotAllowed();
		}
		if (!led.contains(union)) {
			throw new NotFound();
		}
	}

}

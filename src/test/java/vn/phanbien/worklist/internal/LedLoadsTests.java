package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.People;
import vn.phanbien.people.People.Member;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkLoads;
import vn.phanbien.worklist.WorkLoads.Figures;
import vn.phanbien.worklist.WorkLoads.Fit;
import vn.phanbien.worklist.WorkLoads.Fits;
import vn.phanbien.worklist.WorkLoads.Held;
import vn.phanbien.worklist.WorkLoads.Load;
import vn.phanbien.worklist.WorkLoads.Page;
import vn.phanbien.worklist.WorkLoads.Share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Who has what, against rows of plain memory, on H2 and on PostgreSQL.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedLoadsTests {

	private static final int STEPS = 400;

	private static final OrganisationId UNION = new OrganisationId(1);

	private static final Person COLLEAGUE = new Person(new PersonId(5), "Năm", "nam");

	private static final Person IDLE = new Person(new PersonId(50), "Rảnh", "ranh");

	private static final Person EXPERT = new Person(new PersonId(60), "Chuyên gia", "cg");

	/** Three working days from the Tuesday of the desk reach to the Friday. */
	private static final LocalDate SOON = RandomDesk.TODAY.plusDays(3);

	/** Since when person 7 has held everything, whenever it was opened. */
	private static final Instant LATELY = Instant.parse("2026-11-30T01:00:00Z");

	private final List<DataSource> databases = ListDatabases.create();

	private List<WorkItem> open = List.of();

	private Map<Long, Candidates> who = Map.of();

	@BeforeAll
	void work() {
		for (DataSource database : this.databases) {
			List<RandomDesk.Remembered> all = new RandomDesk(database).work(STEPS);
			JdbcClient.create(database)
				.sql("update work_item set held_since = ? where assignee_id = 7")
				.param(LATELY.atOffset(ZoneOffset.UTC))
				.update();
			this.open = all.stream()
				.map(RandomDesk.Remembered::item)
				.filter((item) -> item.state() == WorkItem.State.OPEN && item.union().equals(UNION))
				.toList();
			this.who = all.stream().collect(Collectors.toMap((one) -> one.item().id(), RandomDesk.Remembered::who));
		}
	}

	Stream<WorkLoads> loads() {
		People people = mock(People.class);
		given(people.members(UNION)).willReturn(List.of(new Member(IDLE, Set.of(Role.CLERK)),
				new Member(COLLEAGUE, Set.of(Role.OFFICER)), new Member(EXPERT, Set.of(Role.EXPERT))));
		given(people.names(any())).willAnswer((call) -> call.<Collection<PersonId>>getArgument(0)
			.stream()
			.collect(Collectors.toMap(Function.identity(), (id) -> "Người " + id.value())));
		given(people.byId(any())).willReturn(Optional.empty());
		given(people.byId(COLLEAGUE.id())).willReturn(Optional.of(COLLEAGUE));
		given(people.holders(Role.OFFICER, UNION)).willReturn(List.of(COLLEAGUE, IDLE));
		Clock clock = Clock.fixed(RandomDesk.TODAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(7)), ZoneOffset.UTC);
		return this.databases.stream().map((database) -> {
			JdbcClient jdbc = JdbcClient.create(database);
			return new LedLoads(new LoadRows(jdbc), new KnownItems(jdbc), new Eligible(people, List.of()), people,
					(day) -> day.getDayOfWeek().getValue() < 6, clock);
		});
	}

	@ParameterizedTest
	@MethodSource("loads")
	void countsWhatEachHolds(WorkLoads loads) {
		Load load = loads.of(leader(), UNION);

		assertThat(load.colleagues()).extracting(Share::name).containsExactly("Năm", "Rảnh");
		assertThat(load.colleagues().get(1).figures()).isEqualTo(Figures.NONE);
		assertFigures(load.colleagues().get(0).figures(), COLLEAGUE.id());
		assertThat(load.others()).extracting(Share::person).containsExactlyInAnyOrder(new PersonId(6), new PersonId(7));
		load.others().forEach((share) -> assertFigures(share.figures(), share.person()));
		assertFigures(load.waiting(), null);
	}

	@ParameterizedTest
	@MethodSource("loads")
	void tellsSinceWhenTheOldestHasBeenThere(WorkLoads loads) {
		Instant since = loads.of(leader(), UNION).colleagues().get(0).figures().since();

		assertThat(since).isEqualTo(all(loads, COLLEAGUE.id()).stream().map(Held::since).min(Instant::compareTo).get());
		assertThat(all(loads, COLLEAGUE.id())).allMatch((held) -> !held.since().isBefore(held.item().openedAt()))
			.anyMatch((held) -> held.since().isAfter(held.item().openedAt()));
		assertThat(loads.of(leader(), UNION).others()).filteredOn((share) -> share.person().value() == 7)
			.extracting((share) -> share.figures().since())
			.containsExactly(LATELY);
		assertThat(all(loads, null)).allMatch((held) -> held.since().equals(held.item().openedAt()));
	}

	@ParameterizedTest
	@MethodSource("loads")
	void listsWhatSomebodyOrNobodyHoldsPageByPage(WorkLoads loads) {
		for (@Nullable
		PersonId holder : new PersonId[] { COLLEAGUE.id(), null }) {
			assertThat(all(loads, holder)).extracting((held) -> held.item().id())
				.containsExactlyElementsOf(of(holder).map(WorkItem::id).toList());
		}
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> loads.held(leader(), UNION, null, null, 0));
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> loads.held(leader(), UNION, null, "x", 9));
	}

	@ParameterizedTest
	@MethodSource("loads")
	void putsWhoCouldDoTheMostFirst(WorkLoads loads) {
		List<Long> some = this.open.stream().map(WorkItem::id).limit(20).toList();

		Fits fits = loads.fits(leader(), some);

		assertThat(fits.steps()).isEqualTo(20);
		assertThat(fits.people()).containsExactly(
				new Fit(COLLEAGUE, able(some, "role:OFFICER@1", "user:5"), (int) of(COLLEAGUE.id()).count()),
				new Fit(IDLE, able(some, "role:OFFICER@1"), 0));
	}

	@ParameterizedTest
	@MethodSource("loads")
	void namesNobodyForTheStepsOfOthers(WorkLoads loads) {
		List<Long> all = this.open.stream().map(WorkItem::id).toList();
		Actor elsewhere = actor(new Membership(new OrganisationId(3), Role.UNION_LEADER));

		assertThat(loads.fits(elsewhere, all)).isEqualTo(new Fits(0, List.of()));
		assertThat(loads.fits(actor(new Membership(UNION, Role.OFFICER)), all)).isEqualTo(new Fits(0, List.of()));
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void showsTheLoadToThoseWhoGiveWorkAlone(Role role) {
		Actor somebody = actor(new Membership(UNION, role));
		WorkLoads loads = loads().findFirst().orElseThrow();

		if (role == Role.DIVISION_HEAD || role == Role.UNION_LEADER) {
			assertThat(loads.unions(somebody)).containsExactly(UNION);
			assertThat(loads.of(somebody, UNION).colleagues()).isNotEmpty();
			OrganisationId other = new OrganisationId(2);
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> loads.of(somebody, other));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> loads.held(somebody, other, null, null, 9));
			return;
		}
		assertThat(loads.unions(somebody)).isEmpty();
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> loads.of(somebody, UNION));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> loads.held(somebody, UNION, null, null, 9));
	}

	private List<Held> all(WorkLoads loads, @Nullable PersonId holder) {
		Page page = loads.held(leader(), UNION, holder, null, 7);
		Stream<Held> steps = page.steps().stream();
		while (page.next() != null) {
			page = loads.held(leader(), UNION, holder, page.next(), 7);
			steps = Stream.concat(steps, page.steps().stream());
		}
		return steps.toList();
	}

	private void assertFigures(Figures figures, @Nullable PersonId holder) {
		List<WorkItem> items = of(holder).toList();
		assertThat(figures).returns(items.size(), Figures::open)
			.returns(count(items, LocalDate.MIN, RandomDesk.TODAY.minusDays(1)), Figures::overdue)
			.returns(count(items, RandomDesk.TODAY, SOON), Figures::soon);
		assertThat(items).isNotEmpty();
	}

	private static int count(List<WorkItem> items, LocalDate from, LocalDate to) {
		return (int) items.stream()
			.filter((item) -> item.due() != null && !item.due().isBefore(from) && !item.due().isAfter(to))
			.count();
	}

	private Stream<WorkItem> of(@Nullable PersonId holder) {
		return this.open.stream()
			.filter((item) -> Optional.ofNullable(item.assignee()).equals(Optional.ofNullable(holder)))
			.sorted((a, b) -> {
				int byDue = due(a).compareTo(due(b));
				return (byDue != 0) ? byDue : Long.compare(a.id(), b.id());
			});
	}

	private static LocalDate due(WorkItem item) {
		return (item.due() != null) ? item.due() : LocalDate.MAX;
	}

	private int able(List<Long> items, String... principals) {
		return (int) items.stream()
			.filter((item) -> Stream.of(principals)
				.anyMatch(Objects.requireNonNull(this.who.get(item)).principals()::contains))
			.count();
	}

	private static Actor leader() {
		return actor(new Membership(UNION, Role.UNION_LEADER));
	}

	private static Actor actor(Membership membership) {
		return new Actor(new PersonId(99), "l", "L", Set.of(membership));
	}

}

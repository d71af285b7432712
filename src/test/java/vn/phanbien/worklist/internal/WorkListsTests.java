package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Priority;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.Due;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.Sort;
import vn.phanbien.worklist.WorkListQuery.Traits;
import vn.phanbien.worklist.WorkListQuery.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every view, filter and order, page by page, against lists of plain memory, on H2 and on
 * PostgreSQL.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkListsTests {

	private static final int STEPS = 1000;

	private static final List<String> TEXTS = List.of("phan bien", "Đề án", "zirconi", "quy hoach", "PB-SL-2026-0007",
			"rung dat", "2026", "khong-co", "so 3", "%", "hiem zir", "pbsl20260007", "\"de an quy hoach\"", "\"an de\"",
			"SL-2026-42", "tv sl 2026 12", "so 3 12");

	private final List<DataSource> databases = ListDatabases.create();

	private List<RandomDesk.Remembered> remembered = List.of();

	@BeforeAll
	void work() {
		for (DataSource database : this.databases) {
			this.remembered = new RandomDesk(database).work(STEPS);
		}
	}

	Stream<WorkLists> lists() {
		Clock clock = Clock.fixed(RandomDesk.TODAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(7)), ZoneOffset.UTC);
		Slices slices = new Slices(RandomDesk.handlers());
		return this.databases.stream().map((database) -> new WorkLists(new JdbcTemplate(database), slices, clock));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void agreesWithListsOfPlainMemory(WorkLists lists) {
		PlainLists plain = new PlainLists(this.remembered);
		Random random = new Random(7);
		for (Hats hats : everybody()) {
			for (View view : View.values()) {
				for (Sort sort : Sort.values()) {
					assertSame(lists, plain, hats, WorkListQuery.of(view).sorted(sort).limited(7 + random.nextInt(60)));
					for (int round = 0; round < 8; round++) {
						assertSame(lists, plain, hats,
								WorkListQuery.of(view)
									.sorted(sort)
									.filtered(filter(random))
									.matching(random.nextBoolean() ? null : any(random, TEXTS))
									.limited(1 + random.nextInt(30)));
					}
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("lists")
	void reachesForWordsOfMiddlingFrequency(WorkLists lists) {
		PlainLists plain = new PlainLists(this.remembered);
		for (Hats hats : everybody()) {
			for (Sort sort : Sort.values()) {
				for (int limit = 3; limit < 9; limit++) {
					assertSame(lists, plain, hats,
							WorkListQuery.of(View.ALL).sorted(sort).matching("titan").limited(limit));
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("lists")
	void countsWhatItLists(WorkLists lists) {
		PlainLists plain = new PlainLists(this.remembered);
		Random random = new Random(8);
		for (Hats hats : everybody()) {
			for (View view : View.values()) {
				for (Filter filter : List.of(Filter.NONE, filter(random), filter(random))) {
					assertThat(lists.count(hats, view, filter)).as("%s %s %s", hats, view, filter)
						.isEqualTo(Math.min(1000, plain.ids(hats, WorkListQuery.of(view).filtered(filter)).size()));
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("lists")
	void tellsWhatEachFilterWouldLeave(WorkLists lists) {
		PlainLists plain = new PlainLists(this.remembered);
		Random random = new Random(9);
		for (Hats hats : everybody()) {
			for (View view : View.values()) {
				List<Traits> traits = lists.traits(hats, view);
				for (Filter filter : List.of(Filter.NONE, filter(random), filter(random), filter(random))) {
					assertThat(traits.stream().filter((one) -> one.meet(filter))).as("%s %s %s", hats, view, filter)
						.hasSameSizeAs(plain.ids(hats, WorkListQuery.of(view).filtered(filter)));
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("lists")
	void refusesAPlaceInAnotherOrder(WorkLists lists) {
		Hats leader = everybody().get(0);
		String place = lists.page(leader, WorkListQuery.of(View.ALL).limited(1)).next();

		for (String wrong : List.of("x", "", String.valueOf(place) + "A", "RFVFXzE")) {
			assertThatExceptionOfType(InvalidInput.class)
				.isThrownBy(() -> lists.page(leader, WorkListQuery.of(View.ALL).from(wrong)));
		}
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> lists.page(leader, WorkListQuery.of(View.ALL).sorted(Sort.NEWEST).from(place)));
		assertThat(lists.page(leader, WorkListQuery.of(View.ALL).from(place)).items()).isNotEmpty();
	}

	private static void assertSame(WorkLists lists, PlainLists plain, Hats hats, WorkListQuery query) {
		List<Long> ids = new ArrayList<>();
		@Nullable String place = null;
		do {
			WorkItemPage page = lists.page(hats, query.from(place));
			assertThat(page.items()).hasSizeLessThanOrEqualTo(query.limit());
			page.items().stream().map(WorkItem::id).forEach(ids::add);
			place = page.next();
		}
		while (place != null && ids.size() < 150);
		assertThat(ids).as("%s %s", hats, query).isEqualTo(plain.ids(hats, query).stream().limit(ids.size()).toList());
		if (place == null) {
			assertThat(ids).as("%s %s", hats, query).hasSameSizeAs(plain.ids(hats, query));
		}
	}

	private static Filter filter(Random random) {
		Filter filter = Filter.NONE;
		if (random.nextInt(3) == 0) {
			filter = filter.ofStep(any(random, RandomDesk.STEPS));
		}
		if (random.nextInt(3) == 0) {
			filter = filter.ofKind(any(random, List.of(CaseKind.values())));
		}
		if (random.nextInt(4) == 0) {
			filter = filter.ofAgency(new OrganisationId(11 + random.nextInt(4)));
		}
		if (random.nextInt(4) == 0) {
			filter = filter.ofPriority(any(random, List.of(Priority.values())));
		}
		if (random.nextInt(3) == 0) {
			filter = filter.dueWithin(any(random,
					List.of(Due.on(RandomDesk.TODAY), Due.inWeekOf(RandomDesk.TODAY), Due.NONE,
							Due.between(RandomDesk.TODAY.minusDays(5), null),
							Due.between(null, RandomDesk.TODAY.plusDays(3)))));
		}
		return filter.onlyOverdue(random.nextInt(4) == 0).onlyUnread(random.nextInt(3) == 0);
	}

	private static List<Hats> everybody() {
		OrganisationId union = new OrganisationId(1);
		Standing officer = new Standing(new PersonId(5), union, Set.of(Role.OFFICER),
				Set.of("role:OFFICER@1", "council:CHAIR@PB-SL-2026-0001"), Set.of(), false);
		Standing leader = new Standing(new PersonId(6), union, Set.of(Role.UNION_LEADER), Set.of("role:UNION_LEADER@1"),
				Set.of(CaseKind.CRITIQUE, CaseKind.CONSULT), true);
		return List.of(person(7, List.of(officer, leader), new Membership(union, Role.UNION_LEADER)),
				person(5, List.of(), new Membership(union, Role.OFFICER),
						new Membership(new OrganisationId(2), Role.OFFICER)),
				person(6, List.of(officer), new Membership(new OrganisationId(11), Role.AUTHORITY_OFFICER)),
				person(6, List.of(leader), new Membership(union, Role.EXPERT)),
				person(8, List.of(), new Membership(union, Role.CLERK), new Membership(union, Role.ACCOUNTANT)));
	}

	private static Hats person(long id, List<Standing> standings, Membership... memberships) {
		Actor actor = new Actor(new PersonId(id), "u" + id, "U" + id, Set.of(memberships));
		Set<String> own = new HashSet<>(Set.of("user:" + id, "council:SECRETARY@PB-SL-2026-0001"));
		actor.memberships().forEach((one) -> own.add(Principal.role(one.role(), one.organisation()).value()));
		return new Hats(actor, own, standings);
	}

	private static <T> T any(Random random, List<T> values) {
		return values.get(random.nextInt(values.size()));
	}

}

package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.Actors;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.CaseDirectory.CaseCard;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.WorkItemPage;
import vn.phanbien.worklist.WorkItemProjection.TaskOpened;
import vn.phanbien.worklist.WorkListQuery;
import vn.phanbien.worklist.WorkListQuery.View;
import vn.phanbien.worklist.internal.Candidates.Grip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The list shows what the rules lend, neither more nor less, on both databases.
 */
class SlicesTests {

	private static final OrganisationId UNION = Actors.UNION;

	private static final OrganisationId OTHER = new OrganisationId(2);

	private static final PersonId ABSENT = new PersonId(70);

	private static final Principal LENT = Principal.role(Role.OFFICER, UNION);

	private static final Principal SELF = Principal.user(ABSENT);

	private static final Principal STRANGE = Principal.role(Role.OFFICER, OTHER);

	private static final List<DataSource> databases = new ArrayList<>();

	private final Handlers handlers = byName();

	@BeforeAll
	static void fill() {
		databases.addAll(ListDatabases.create());
		databases.forEach(SlicesTests::everySort);
	}

	static List<DataSource> databases() {
		return databases;
	}

	@ParameterizedTest(autoCloseArguments = false)
	@MethodSource("databases")
	void agreesWithTheRules(DataSource database) {
		for (boolean approving : List.of(true, false)) {
			for (Set<CaseKind> kinds : List.of(Set.<CaseKind>of(), Set.of(CaseKind.CONSULT))) {
				Standing standing = new Standing(ABSENT, UNION, Set.of(Role.OFFICER), Set.of(LENT.value()), kinds,
						approving);

				Set<Long> listed = listed(database, standing);

				assertThat(listed).isNotEmpty().isEqualTo(ruled(database, standing));
			}
		}
	}

	@ParameterizedTest(autoCloseArguments = false)
	@MethodSource("databases")
	void showsNothingWhenNobodyIsAway(DataSource database) {
		assertThat(listed(database)).isEmpty();
	}

	private Set<Long> listed(DataSource database, Standing... all) {
		Hats hats = new Hats(Actors.officer(), Set.of(), List.of(all));
		WorkLists lists = new WorkLists(new JdbcTemplate(database), new Slices(this.handlers), Clock.systemUTC());
		Set<Long> listed = new HashSet<>();
		@Nullable String place = null;
		do {
			WorkItemPage page = lists.page(hats, WorkListQuery.of(View.ACTING).from(place));
			page.items().forEach((item) -> listed.add(item.id()));
			place = page.next();
		}
		while (place != null);
		return listed;
	}

	private Set<Long> ruled(DataSource database, Standing standing) {
		JdbcClient jdbc = JdbcClient.create(database);
		List<Long> all = jdbc.sql("select id from work_item").query(Long.class).list();
		return new KnownItems(jdbc).of(all).values().stream().filter((known) -> {
			Grip grip = standing.grip(known.item(), this.handlers.passing(known.item().step()), known.who());
			return grip.candidate() && standing.reaches(known.item());
		}).map(KnownItem::id).collect(Collectors.toSet());
	}

	private static void everySort(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		WorkItemRows rows = new WorkItemRows(jdbc, new StakeRows(jdbc, byName()),
				new StepNames(new StaticMessageSource()),
				Clock.fixed(Instant.parse("2026-03-04T02:00:00Z"), ZoneOffset.UTC));
		for (Passing passing : Passing.values()) {
			for (String kind : List.of("PB", "TV")) {
				for (OrganisationId union : List.of(UNION, OTHER)) {
					for (Set<Principal> candidates : List.of(Set.of(LENT), Set.of(SELF), Set.of(STRANGE, LENT))) {
						for (Set<Principal> onPaper : List.of(Set.<Principal>of(), Set.of(LENT), Set.of(SELF))) {
							insert(rows, passing, kind, union, new Routing(candidates, onPaper, null));
							insert(rows, passing, kind, union, new Routing(candidates, onPaper, ABSENT));
							insert(rows, passing, kind, union, new Routing(candidates, onPaper, new PersonId(71)));
						}
					}
				}
			}
		}
	}

	private static Handlers byName() {
		Handlers handlers = mock(Handlers.class);
		for (Passing passing : Passing.values()) {
			given(handlers.passing(passing.name())).willReturn(passing);
			given(handlers.steps(passing)).willReturn(Set.of(passing.name()));
		}
		return handlers;
	}

	private static void insert(WorkItemRows rows, Passing passing, String kind, OrganisationId union, Routing routing) {
		CaseNumber caseNumber = new CaseNumber(kind + "-SL-2026-0042");
		String task = UUID.randomUUID().toString();
		rows.insert(new TaskOpened(task, caseNumber, passing.name(), null, Set.of("OFFICER")),
				new CaseCard(caseNumber, "Đề án", union, null, "UBND tỉnh", false), routing, null);
	}

}

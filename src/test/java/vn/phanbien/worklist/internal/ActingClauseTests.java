package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.Actors;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.support.Database;
import vn.phanbien.worklist.CaseDirectory.CaseCard;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemProjection.TaskOpened;
import vn.phanbien.worklist.internal.Candidates.Grip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The list shows what the rules lend, neither more nor less, on both databases.
 */
class ActingClauseTests {

	private static final OrganisationId UNION = Actors.UNION;

	private static final OrganisationId OTHER = new OrganisationId(2);

	private static final PersonId ABSENT = new PersonId(70);

	private static final Principal LENT = Principal.role(Role.OFFICER, UNION);

	private static final Principal SELF = Principal.user(ABSENT);

	private static final Principal STRANGE = Principal.role(Role.OFFICER, OTHER);

	private static final List<DataSource> databases = new ArrayList<>();

	private final Standings standings = mock(Standings.class);

	private final Handlers handlers = mock(Handlers.class);

	@BeforeAll
	static void fill() {
		databases.addAll(Database.createAll());
		var migration = new ResourceDatabasePopulator(new ClassPathResource("db/migration/V050__worklist.sql"),
				new ClassPathResource("db/migration/V161__worklist_acting_for.sql"),
				new ClassPathResource("db/migration/V170_5__worklist_search.sql"));
		databases.forEach((database) -> {
			migration.execute(database);
			everySort(database);
		});
	}

	static List<DataSource> databases() {
		return databases;
	}

	@ParameterizedTest
	@MethodSource("databases")
	void agreesWithTheRules(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		for (Passing passing : Passing.values()) {
			given(this.handlers.steps(passing)).willReturn(Set.of(passing.name()));
			StepHandler handler = mock(StepHandler.class);
			given(handler.passing()).willReturn(passing);
			given(this.handlers.of(passing.name())).willReturn(handler);
		}
		for (boolean approving : List.of(true, false)) {
			for (Set<CaseKind> kinds : List.of(Set.<CaseKind>of(), Set.of(CaseKind.CONSULT))) {
				Standing standing = new Standing(ABSENT, UNION, Set.of(Role.OFFICER), Set.of(LENT.value()), kinds,
						approving);

				Set<Long> listed = listed(jdbc, standing);

				assertThat(listed).isNotEmpty().isEqualTo(ruled(jdbc, standing));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("databases")
	void showsNothingWhenNobodyIsAway(DataSource database) {
		assertThat(listed(JdbcClient.create(database))).isEmpty();
	}

	private Set<Long> listed(JdbcClient jdbc, Standing... all) {
		given(this.standings.of(any())).willReturn(List.of(all));
		Map<String, Object> parameters = new HashMap<>();
		String clause = new ActingClause(this.standings, this.handlers).of(Actors.officer(), parameters);
		return new HashSet<>(jdbc.sql("select w.id from work_item w where w.state = 'OPEN' and " + clause)
			.params(parameters)
			.query(Long.class)
			.list());
	}

	private Set<Long> ruled(JdbcClient jdbc, Standing standing) {
		List<WorkItem> items = jdbc.sql("select " + WorkItemRows.COLUMNS + " from work_item w")
			.query(WorkItemRows::map)
			.list();
		Map<Long, Candidates> who = new CandidateRows(jdbc).of(items.stream().map(WorkItem::id).toList());
		return items.stream().filter((item) -> {
			Grip grip = standing.grip(item, this.handlers.of(item.step()).passing(),
					who.getOrDefault(item.id(), Candidates.NOBODY));
			return grip.candidate() && standing.reaches(item);
		}).map(WorkItem::id).collect(Collectors.toSet());
	}

	private static void everySort(DataSource database) {
		WorkItemRows rows = new WorkItemRows(JdbcClient.create(database), new StepNames(new StaticMessageSource()),
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

	private static void insert(WorkItemRows rows, Passing passing, String kind, OrganisationId union, Routing routing) {
		CaseNumber caseNumber = new CaseNumber(kind + "-SL-2026-0042");
		String task = UUID.randomUUID().toString();
		rows.insert(new TaskOpened(task, caseNumber, passing.name(), null, Set.of("OFFICER")),
				new CaseCard(caseNumber, "Đề án", union, null, "UBND tỉnh", false), routing, null);
	}

}

package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.CaseDirectory.CaseCard;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItemProjection.TaskOpened;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case that rests stops its steps, and they remember for how long.
 */
class RestingTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0001");

	private static final CaseNumber OTHER = new CaseNumber("PB-SL-2026-0002");

	private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

	static List<DataSource> databases() {
		return ListDatabases.create();
	}

	@ParameterizedTest(autoCloseArguments = false)
	@MethodSource("databases")
	void addsUpTheDaysOnWhichACaseRested(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		WorkItemRows rows = new WorkItemRows(jdbc, new StakeRows(jdbc, RandomDesk.handlers()),
				new StepNames(new StaticMessageSource()), NOW);
		KnownItems items = new KnownItems(jdbc);
		open(rows, CASE);
		open(rows, OTHER);

		rows.suspended(CASE);
		assertThat(only(items, CASE).suspended()).isTrue();
		rows.resumed(CASE, 3);
		rows.suspended(CASE);
		rows.resumed(CASE, 2);

		assertThat(only(items, CASE)).returns(false, WorkItem::suspended)
			.satisfies((item) -> assertThat(item.context().restedDays()).isEqualTo(5));
		assertThat(only(items, OTHER).restedDays()).isZero();
	}

	private static WorkItem only(KnownItems items, CaseNumber caseNumber) {
		List<KnownItem> open = items.openOf(caseNumber);
		assertThat(open).hasSize(1);
		return open.get(0).item();
	}

	private static void open(WorkItemRows rows, CaseNumber caseNumber) {
		OrganisationId union = new OrganisationId(1);
		rows.insert(new TaskOpened("task-" + caseNumber, caseNumber, "Task_CloseFile", null, Set.of("OFFICER")),
				new CaseCard(caseNumber, "Đề án", union, null, "Sở", false),
				Routing.to(Principal.role(Role.OFFICER, union)), LocalDate.of(2026, 12, 8));
	}

}

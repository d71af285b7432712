package vn.phanbien.worklist.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.Actors;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.support.Database;
import vn.phanbien.worklist.WorkListQuery.Filter;
import vn.phanbien.worklist.WorkListQuery.View;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What PostgreSQL looks at to show what is lent, among thousands of steps that leaders
 * keep to themselves.
 */
class LentSlicesTests {

	private static final int STEPS = 20_000;

	private static final int PAGE = 21;

	/** An entry of the slice, and a look whether it is one's own work anyway. */
	private static final int FOR_EACH_ROW = 4;

	private static JdbcClient jdbc;

	@BeforeAll
	static void fill() {
		DataSource database = ListDatabases.before(Database.POSTGRESQL);
		ListDatabases.migrate(database, Database.POSTGRESQL);
		jdbc = JdbcClient.create(database);
		jdbc.sql(
				"""
						insert into work_item (task, case_number, step, roles, title, search_text, kind, union_id, agency_name,
						state, suspended, due, opened_at, version)
						select 'task-' || n, 'PB-SL-2026-0001',
						case when n % 100 = 0 then 'Task_CheckDossier' else 'Task_DirectHandling' end, 'UNION_LEADER', 'Đề án', '',
						'CRITIQUE', 1, 'Sở', 'OPEN', false, date '2026-01-01' + n / 50, now(), 0
						from generate_series(1, ?) n""")
			.param(STEPS)
			.update();
		jdbc.sql(
				"""
						insert into work_item_stake (work_item_id, principal, stake, on_paper, passes, due_sort, priority_sort,
						step, kind)
						select w.id, p.principal, s.stake, false, s.stake = 'FREE' and w.step = 'Task_CheckDossier', w.due, 2,
						w.step, w.kind from work_item w, (values ('role:UNION_LEADER@1'), ('role:DIVISION_HEAD@1')) p(principal),
						(values ('DOER'), ('FREE')) s(stake)""")
			.update();
		jdbc.sql("""
				insert into work_item_stake (work_item_id, principal, stake, on_paper, passes, due_sort, priority_sort,
				step, kind)
				select w.id, 'role:OFFICER@1', 'FREE', false, true, w.due, 2, w.step, w.kind from work_item w
				where w.id % 4 = 1""").update();
		jdbc.sql("vacuum analyze work_item_stake").update();
		jdbc.sql("vacuum analyze work_item").update();
	}

	@ParameterizedTest
	@EnumSource(names = "DONE", mode = EnumSource.Mode.EXCLUDE)
	void readsNoWithheldStep(Order order) {
		Set<String> lent = Set.of("role:UNION_LEADER@1", "role:DIVISION_HEAD@1");
		Standing standing = new Standing(new PersonId(70), Actors.UNION, Set.of(Role.UNION_LEADER), lent, Set.of(),
				false);
		Hats hats = new Hats(Actors.officer(), Set.of("role:OFFICER@1", "user:5"), List.of(standing));
		ListSql sql = new ListSql(true, new Slices(RandomDesk.handlers()).of(hats, View.ACTING), order, null)
			.filtered(Filter.NONE, LocalDate.of(2026, 11, 25), Actors.officer().person());

		String plan = jdbc.sql("explain (analyze, buffers, format json) " + sql.count(PAGE))
			.params(sql.parameters())
			.query(String.class)
			.single();

		JsonNode root = JsonMapper.shared().readTree(plan).path(0).path("Plan");
		long buffers = root.path("Shared Hit Blocks").asLong() + root.path("Shared Read Blocks").asLong();
		assertThat(root.findValues("Rows Removed by Filter")).as(plan)
			.allSatisfy((rows) -> assertThat(rows.asLong()).isZero());
		assertThat(buffers).as(plan).isPositive().isLessThanOrEqualTo(lent.size() * PAGE * FOR_EACH_ROW);
	}

}

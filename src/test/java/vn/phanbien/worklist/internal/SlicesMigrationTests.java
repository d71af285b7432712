package vn.phanbien.worklist.internal;

import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.support.Database;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens to steps that were open before there were slices.
 */
class SlicesMigrationTests {

	@ParameterizedTest
	@EnumSource(Database.class)
	void takesOpenStepsOver(Database kind) {
		DataSource database = ListDatabases.before(kind);
		JdbcClient jdbc = JdbcClient.create(database);
		insertCase(jdbc);
		insert(jdbc, "free", "OPEN", null);
		insert(jdbc, "held", "OPEN", 5L);
		insert(jdbc, "done", "DONE", 5L);
		jdbc.sql("""
				insert into work_item_candidate (principal, work_item_id, on_paper, due_sort)
				select 'role:OFFICER@1', id, false, date '2026-11-24' from work_item where state = 'OPEN'""").update();
		jdbc.sql("""
				insert into work_item_candidate (principal, work_item_id, on_paper, due_sort)
				select 'role:CLERK@2', id, true, date '2026-11-24' from work_item where task = 'free'""").update();
		jdbc.sql("""
				insert into work_item_candidate (principal, work_item_id, on_paper, due_sort)
				select 'role:CLERK@2', id, false, date '2026-11-24' from work_item where task = 'free'""").update();

		ListDatabases.breakOff(database);
		ListDatabases.migrate(database, kind);

		assertThat(stakes(jdbc, "free")).containsExactlyInAnyOrder("DOER role:OFFICER@1", "FREE role:OFFICER@1",
				"DOER role:CLERK@2 on paper", "FREE role:CLERK@2 on paper", "PAPER role:CLERK@2 on paper",
				"READER union:1");
		assertThat(stakes(jdbc, "held")).containsExactlyInAnyOrder("DOER role:OFFICER@1", "user:5 role:OFFICER@1",
				"READER union:1");
		assertThat(stakes(jdbc, "done")).isEmpty();
		assertThat(jdbc.sql("select agency_id from work_item where task = 'free'").query(Long.class).single())
			.isEqualTo(11);
	}

	@Test
	void writesTheKeysOfOpenSteps() {
		DataSource database = ListDatabases.before(Database.POSTGRESQL);
		JdbcClient jdbc = JdbcClient.create(database);
		insert(jdbc, "free", "OPEN", null);
		insert(jdbc, "done", "DONE", 5L);

		ListDatabases.migrate(database, Database.POSTGRESQL);

		assertThat(keys(jdbc, "free").split(" ")).containsExactlyInAnyOrder("1.sl", "1.2026", "1.de", "1.an",
				"1<2026-11-24", "1>2026-11-20");
		assertThat(keys(jdbc, "done")).isEmpty();
	}

	private static String keys(JdbcClient jdbc, String task) {
		return jdbc.sql("select search_keys from work_item where task = :task")
			.param("task", task)
			.query(String.class)
			.single();
	}

	private static void insertCase(JdbcClient jdbc) {
		jdbc.sql("""
				insert into assignment (version, case_number, route, kind, title, opened_by, opened_at, union_id,
				agency_id, agency_name, agency_present, paused_days, state, return_pending, search_text)
				values (0, 'PB-SL-2026-0001', 'ASSIGNED', 'CRITIQUE', 'Đề án', 5, timestamp with time zone
				'2026-11-20 08:00:00+07:00', 1, 11, 'Sở', true, 0, 'RECEIVED', false, '')""").update();
	}

	private static void insert(JdbcClient jdbc, String task, String state, @Nullable Long holder) {
		jdbc.sql(
				"""
						insert into work_item (task, case_number, step, roles, title, search_text, kind, union_id, agency_name,
						state, suspended, assignee_id, due, opened_at, version)
						values (:task, 'PB-SL-2026-0001', 'Task_CheckDossier', 'OFFICER', 'Đề án', ' | #sl2026 sl 2026 | de an | ',
						'CRITIQUE', 1, 'Sở', :state, false, :holder, date '2026-11-24', timestamp with time zone
						'2026-11-20 08:00:00+07:00', 0)""")
			.param("task", task)
			.param("state", state)
			.param("holder", holder)
			.update();
	}

	private static List<String> stakes(JdbcClient jdbc, String task) {
		return jdbc.sql("""
				select s.stake || ' ' || s.principal || case when s.on_paper then ' on paper' else '' end
				from work_item_stake s join work_item w on w.id = s.work_item_id
				where w.task = :task""").param("task", task).query(String.class).list();
	}

}

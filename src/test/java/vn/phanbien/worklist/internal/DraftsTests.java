package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import tools.jackson.databind.json.JsonMapper;

import vn.phanbien.people.PersonId;
import vn.phanbien.support.Database;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.WorkItems.RawOnPaper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people have typed but not sent, on H2 and on PostgreSQL.
 */
class DraftsTests {

	private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-05T02:00:00Z");

	private static final PersonId OFFICER = new PersonId(8);

	private static final List<DataSource> databases = Database.createAll();

	@BeforeAll
	static void migrate() {
		var migration = new ResourceDatabasePopulator(new ClassPathResource("db/migration/V050__worklist.sql"),
				new ClassPathResource("db/migration/V144__worklist_draft_whole.sql"));
		databases.forEach(migration::execute);
	}

	static List<DataSource> databases() {
		return databases;
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsTheLastOfEachPerson(DataSource database) {
		Drafts drafts = drafts(database);
		long step = step(database, "OPEN");
		drafts.save(step, OFFICER, draft(Map.of("note", "Một")));
		drafts.save(step, OFFICER, draft(Map.of("note", "Hai")));

		Draft last = new Draft(Map.of("note", "Hai"), null, null, null, 2, null);
		assertThat(drafts.find(step, OFFICER)).contains(new Draft.Saved(last, NOW.toInstant()));
		assertThat(drafts.find(step, new PersonId(9))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void findsWhatDraftsOfOpenStepsMention(DataSource database) {
		Drafts drafts = drafts(database);
		drafts.save(step(database, "OPEN"), OFFICER,
				draft(Map.of("files", List.of("tep-1", "tep-2"), "rows", List.of(Map.of("scan", "tep-3")))));
		drafts.save(step(database, "DONE"), OFFICER, draft(Map.of("files", List.of("tep-4"))));
		drafts.save(step(database, "OPEN"), OFFICER,
				new Draft(Map.of(), null, new RawOnPaper(null, null, null, null, "tep-5"), null, null, null));

		assertThat(drafts.mentions(Pattern.compile("tep-\\d"))).containsExactlyInAnyOrder("tep-1", "tep-2", "tep-3",
				"tep-5");
	}

	private static Draft draft(Map<String, ?> fields) {
		return new Draft(fields, null, null, null, null, null);
	}

	private static Drafts drafts(DataSource database) {
		return new Drafts(JdbcClient.create(database), JsonMapper.builder().build(),
				Clock.fixed(NOW.toInstant(), ZoneOffset.UTC));
	}

	private static long step(DataSource database, String state) {
		JdbcClient jdbc = JdbcClient.create(database);
		String task = UUID.randomUUID().toString();
		jdbc.sql("""
				insert into work_item (task, case_number, step, roles, title, search_text, kind, union_id, agency_name,
					state, suspended, opened_at, version)
				values (:task, 'PB-SL-2026-0001', 'Task_SupplyDossier', 'CLERK', 'Đề án', 'de an', 'CRITIQUE', 1,
					'UBND tỉnh', :state, false, :now, 0)""")
			.param("task", task)
			.param("state", state)
			.param("now", NOW)
			.update();
		return jdbc.sql("select id from work_item where task = :task").param("task", task).query(Long.class).single();
	}

}

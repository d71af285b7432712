package vn.phanbien.worklist.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who has opened what, on H2 and on PostgreSQL.
 */
class ReadRowsTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0001");

	private static final CaseNumber OTHER = new CaseNumber("PB-SL-2026-0002");

	private static final PersonId OFFICER = new PersonId(8);

	private static final PersonId HEAD = new PersonId(9);

	private static final List<DataSource> databases = ListDatabases.create();

	static List<DataSource> databases() {
		return databases;
	}

	@ParameterizedTest(autoCloseArguments = false)
	@MethodSource("databases")
	void remembersForEachPersonApart(DataSource database) {
		ReadRows rows = new ReadRows(JdbcClient.create(database));
		long first = step(database, CASE);
		long second = step(database, CASE);

		rows.add(first, OFFICER);
		rows.add(first, OFFICER);
		rows.add(second, HEAD);

		assertThat(rows.among(OFFICER, Set.of(first, second))).containsExactly(first);
		assertThat(rows.among(HEAD, Set.of(first, second))).containsExactly(second);
		assertThat(rows.among(HEAD, Set.of())).isEmpty();
		rows.remove(first, OFFICER);
		assertThat(rows.among(OFFICER, Set.of(first, second))).isEmpty();
	}

	@ParameterizedTest(autoCloseArguments = false)
	@MethodSource("databases")
	void forgetsWhatConcernsSomebodyAgain(DataSource database) {
		ReadRows rows = new ReadRows(JdbcClient.create(database));
		long ofCase = step(database, CASE);
		long ofOther = step(database, OTHER);
		List.of(ofCase, ofOther).forEach((step) -> List.of(OFFICER, HEAD).forEach((who) -> rows.add(step, who)));

		rows.remove(CASE, Set.of(OFFICER));
		rows.remove(OTHER, Set.of());

		assertThat(rows.among(OFFICER, Set.of(ofCase, ofOther))).containsExactly(ofOther);
		assertThat(rows.among(HEAD, Set.of(ofCase, ofOther))).containsExactlyInAnyOrder(ofCase, ofOther);
	}

	@ParameterizedTest(autoCloseArguments = false)
	@MethodSource("databases")
	void remembersNothingOfWhatHasEnded(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		ReadRows rows = new ReadRows(jdbc);
		WorkItemRows items = new WorkItemRows(jdbc, new StakeRows(jdbc, RandomDesk.handlers()),
				new StepNames(new StaticMessageSource()), Clock.systemUTC());
		long gone = step(database, CASE);
		long done = step(database, CASE);
		List.of(gone, done).forEach((step) -> rows.add(step, OFFICER));

		items.gone(jdbc.sql("select task from work_item where id = ?").param(gone).query(String.class).single());
		items.done(new KnownItems(jdbc).find(done).orElseThrow(), "AGREE", OFFICER, null);
		rows.add(done, HEAD);

		assertThat(rows.among(OFFICER, Set.of(gone, done))).isEmpty();
		assertThat(rows.among(HEAD, Set.of(gone, done))).isEmpty();
	}

	@ParameterizedTest(autoCloseArguments = false)
	@MethodSource("databases")
	void sweepsWhatWasWrittenTooLate(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		ReadRows rows = new ReadRows(jdbc);
		long ended = step(database, CASE);
		long open = step(database, CASE);
		List.of(ended, open).forEach((step) -> rows.add(step, OFFICER));
		jdbc.sql("update work_item set state = 'DONE' where id = ?").param(ended).update();

		rows.sweep();

		assertThat(rows.among(OFFICER, Set.of(ended, open))).containsExactly(open);
	}

	private static long step(DataSource database, CaseNumber caseNumber) {
		JdbcClient jdbc = JdbcClient.create(database);
		String task = UUID.randomUUID().toString();
		jdbc.sql("""
				insert into work_item (task, case_number, step, roles, title, search_text, kind, union_id, agency_name,
					state, suspended, opened_at, version)
				values (:task, :case, 'Task_SupplyDossier', 'CLERK', 'Đề án', 'de an', 'CRITIQUE', 1,
					'UBND tỉnh', 'OPEN', false, :now, 0)""")
			.param("task", task)
			.param("case", caseNumber.value())
			.param("now", OffsetDateTime.parse("2026-01-05T02:00:00Z"))
			.update();
		return jdbc.sql("select id from work_item where task = :task").param("task", task).query(Long.class).single();
	}

}

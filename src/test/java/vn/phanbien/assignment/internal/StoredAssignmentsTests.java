package vn.phanbien.assignment.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Milestone;
import vn.phanbien.assignment.Parties;
import vn.phanbien.assignment.Plan;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.people.PersonId;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.LetterNumber;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.support.Database;
import vn.phanbien.support.Rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * A case comes back as it was stored, on H2 and on PostgreSQL.
 */
class StoredAssignmentsTests {

	private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

	private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 30);

	private static final List<AnnotationConfigApplicationContext> databases = new ArrayList<>();

	@BeforeAll
	static void open() {
		for (DataSource database : Database.createAll()) {
			new ResourceDatabasePopulator(new ClassPathResource("db/migration/V060__assignment.sql"),
					new ClassPathResource("db/migration/V146__assignment_shown_to_agency.sql"),
					new ClassPathResource("db/migration/V170_3__assignment_search.sql"))
				.execute(database);
			AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
			context.registerBean(DataSource.class, () -> database);
			context.register(Cases.class);
			context.refresh();
			databases.add(context);
		}
	}

	@AfterAll
	static void close() {
		databases.forEach(AnnotationConfigApplicationContext::close);
	}

	static List<? extends ApplicationContext> databases() {
		return databases;
	}

	static List<AssignmentRows> rows() {
		return databases.stream().map((context) -> context.getBean(AssignmentRows.class)).toList();
	}

	@ParameterizedTest
	@MethodSource("rows")
	void keepsACaseThatHasJustBeenOpened(AssignmentRows rows) {
		Assignment opened = assignment("PB-SL-2026-0001");

		rows.save(opened);

		assertStored(rows, opened);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void keepsEveryPartOfACaseThatHasComeFar(AssignmentRows rows) {
		Assignment issued = assignment("PB-SL-2026-0002");
		issued.describe("Theo kế hoạch năm", "Đã họp trước ngày văn bản");
		issued.citeLetter(letter(9));
		issued.started("instance");
		issued.accept("Làm kỹ phần thủy lợi", new PersonId(3), new PersonId(8), DEADLINE.minusDays(5));
		issued.plan(new Plan(WayOfWorking.COUNCIL, 2, 10, new BigDecimal("12000000.00"), "Họp trực tiếp"));
		issued.reached(Milestone.ONE_DAY_LEFT);
		issued.returned();
		issued.stepOpened("Task_DraftReport");
		issued.issue(NOW);
		issued.suspend();

		rows.save(issued);

		assertStored(rows, issued);
	}

	@ParameterizedTest(autoCloseArguments = false)
	@MethodSource("databases")
	void findsTheCasesOfALetter(ApplicationContext database) {
		AssignmentRows rows = database.getBean(AssignmentRows.class);
		Assignment cited = assignment("PB-SL-2026-0003");
		cited.citeLetter(letter(77));
		rows.save(cited);
		rows.save(assignment("PB-SL-2026-0004"));

		JdbcClient jdbc = JdbcClient.create(database.getBean(DataSource.class));

		assertThat(new LetterCaseList(jdbc).casesOf(77)).containsExactly(cited.caseNumber());
	}

	private static IncomingLetter letter(long id) {
		IncomingLetter letter = mock(IncomingLetter.class);
		given(letter.id()).willReturn(id);
		given(letter.number()).willReturn(new LetterNumber("12/UBND-KT"));
		return letter;
	}

	private static void assertStored(AssignmentRows rows, Assignment assignment) {
		assertThat(rows.findByCaseNumber(assignment.caseNumber().value())).get()
			.usingRecursiveComparison()
			.isEqualTo(assignment);
	}

	private static Assignment assignment(String number) {
		return new Assignment(new CaseNumber(number), EntryRoute.ASSIGNED, "Đề án quản lý hạn hán",
				new Parties(1, 2L, "UBND tỉnh", true, null, null, null), CaseDates.fixed(DEADLINE), new PersonId(1),
				NOW);
	}

	/** The table of cases alone. */
	@TestConfiguration(proxyBeanMethods = false)
	@EnableJdbcRepositories(basePackageClasses = AssignmentRows.class)
	static class Cases extends Rows {

	}

}

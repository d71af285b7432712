package vn.phanbien.assignment.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import vn.phanbien.assignment.CaseLine;
import vn.phanbien.assignment.CasePage;
import vn.phanbien.assignment.CaseQuery;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.assignment.SeatAccess;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.VietnameseText;
import vn.phanbien.support.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Which cases a person finds, on H2 and on PostgreSQL.
 */
class CaseListsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	private static final List<DataSource> databases = Database.createAll();

	private final SeatAccess seats = mock(SeatAccess.class);

	@BeforeAll
	static void fill() {
		var migration = new ResourceDatabasePopulator(new ClassPathResource("db/migration/V060__assignment.sql"),
				new ClassPathResource("db/migration/V146__assignment_shown_to_agency.sql"));
		for (DataSource database : databases) {
			migration.execute(database);
			JdbcClient jdbc = JdbcClient.create(database);
			insert(jdbc, "PB-SL-2026-0001", "Đề án quản lý hạn hán", 1, 11, CaseState.UNDER_REVIEW, TODAY.plusDays(9),
					TODAY.minusDays(1));
			insert(jdbc, "TV-SL-2026-0001", "Quy hoạch cấp nước 100%", 1, 12, CaseState.RECEIVED, null, null);
			insert(jdbc, "PB-SL-2026-0002", "Đề án du lịch", 1, 11, CaseState.SUSPENDED, TODAY.minusDays(3), null);
			insert(jdbc, "PB-TH-2026-0001", "Đề án khoa học", 2, 21, CaseState.PLANNING, TODAY, null);
		}
	}

	static List<DataSource> databases() {
		return databases;
	}

	@ParameterizedTest
	@MethodSource("databases")
	void showsStaffTheCasesOfTheirUnion(DataSource database) {
		assertThat(numbers(database, actor(Role.OFFICER, 1), all())).containsExactly("PB-SL-2026-0002",
				"TV-SL-2026-0001", "PB-SL-2026-0001");
		assertThat(numbers(database, actor(Role.CLERK, 2), all())).containsExactly("PB-TH-2026-0001");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void showsAnAuthorityItsOwnOrders(DataSource database) {
		assertThat(numbers(database, actor(Role.AUTHORITY_OFFICER, 12), all())).containsExactly("TV-SL-2026-0001");
		assertThat(numbers(database, actor(Role.AUTHORITY_LEADER, 99), all())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void showsAnExpertTheCasesOfOwnSeats(DataSource database) {
		given(this.seats.casesOf(new PersonId(7))).willReturn(Set.of(new CaseNumber("PB-TH-2026-0001")));

		assertThat(numbers(database, actor(Role.EXPERT, 1), all())).containsExactly("PB-TH-2026-0001");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void showsNothingToAnAdministrator(DataSource database) {
		assertThat(numbers(database, actor(Role.ADMIN, 1), all())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsTheInternalDeadlineFromOutsiders(DataSource database) {
		CaseLine inside = page(database, actor(Role.OFFICER, 1), query("han han", null, null, false)).items().get(0);
		CaseLine outside = page(database, actor(Role.AUTHORITY_OFFICER, 11), query("han han", null, null, false))
			.items()
			.get(0);

		assertThat(inside.due()).isEqualTo(TODAY.minusDays(1));
		assertThat(inside.overdue()).isTrue();
		assertThat(outside.internalDate()).isNull();
		assertThat(outside.due()).isEqualTo(TODAY.plusDays(9));
		assertThat(outside.overdue()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void countsAsOverdueOnlyWhatRunsAndIsPastItsDay(DataSource database) {
		assertThat(numbers(database, actor(Role.OFFICER, 1), query(null, null, null, true)))
			.containsExactly("PB-SL-2026-0001");
		assertThat(numbers(database, actor(Role.OFFICER, 2), query(null, null, null, true))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void findsByWordsWithoutMarksStateAndKind(DataSource database) {
		Actor officer = actor(Role.OFFICER, 1);

		assertThat(numbers(database, officer, query("DE AN sl 0002", null, null, false)))
			.containsExactly("PB-SL-2026-0002");
		assertThat(numbers(database, officer, query("100%", null, null, false))).containsExactly("TV-SL-2026-0001");
		assertThat(numbers(database, officer, query(null, CaseState.SUSPENDED, null, false)))
			.containsExactly("PB-SL-2026-0002");
		assertThat(numbers(database, officer, query(null, null, CaseKind.CONSULT, false)))
			.containsExactly("TV-SL-2026-0001");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void goesOnWhereAPageEnded(DataSource database) {
		Actor officer = actor(Role.OFFICER, 1);
		CasePage first = page(database, officer, new CaseQuery(null, null, null, false, null, 2));

		CasePage second = page(database, officer, new CaseQuery(null, null, null, false, first.next(), 2));

		assertThat(first.items()).hasSize(2);
		assertThat(second.items()).extracting((line) -> line.caseNumber().value()).containsExactly("PB-SL-2026-0001");
		assertThat(second.next()).isNull();
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> page(database, officer, new CaseQuery(null, null, null, false, "?", 2)));
	}

	private List<String> numbers(DataSource database, Actor actor, CaseQuery query) {
		return page(database, actor, query).items().stream().map((line) -> line.caseNumber().value()).toList();
	}

	private CasePage page(DataSource database, Actor actor, CaseQuery query) {
		Clock clock = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);
		return new CaseLists(JdbcClient.create(database), new CaseReach(List.of(this.seats)), clock).page(actor, query);
	}

	private static CaseQuery all() {
		return query(null, null, null, false);
	}

	private static CaseQuery query(@Nullable String text, @Nullable CaseState state, @Nullable CaseKind kind,
			boolean overdue) {
		return new CaseQuery(text, state, kind, overdue, null, 50);
	}

	private static Actor actor(Role role, long organisation) {
		return new Actor(new PersonId(7), "nguoidung", "Người dùng",
				Set.of(new Membership(new OrganisationId(organisation), role)));
	}

	private static void insert(JdbcClient jdbc, String number, String title, long union, long agency, CaseState state,
			@Nullable LocalDate agencyDate, @Nullable LocalDate internalDate) {
		jdbc.sql(
				"""
						insert into assignment (version, case_number, route, kind, title, opened_by, opened_at, union_id,
							agency_id, agency_name, agency_present, agency_date, internal_date, paused_days, state, return_pending,
							search_text)
						values (1, :number, 'ASSIGNED', :kind, :title, 1, :openedAt, :union, :agency, 'UBND tỉnh', true,
							:agencyDate, :internalDate, 0, :state, false, :search)""")
			.param("number", number)
			.param("kind", new CaseNumber(number).kind().name())
			.param("title", title)
			.param("openedAt", Instant.parse("2026-10-12T02:00:00Z").atOffset(ZoneOffset.UTC))
			.param("union", union)
			.param("agency", agency)
			.param("agencyDate", agencyDate)
			.param("internalDate", internalDate)
			.param("state", state.name())
			.param("search", VietnameseText.searchable(List.of(number), title))
			.update();
	}

}

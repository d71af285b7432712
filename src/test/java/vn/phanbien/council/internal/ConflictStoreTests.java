package vn.phanbien.council.internal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Parties;
import vn.phanbien.council.ConflictDecision;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.KnownConflict.Ground;
import vn.phanbien.council.KnownConflict.Strength;
import vn.phanbien.council.internal.CaseRecords.Declared;
import vn.phanbien.council.internal.CaseRecords.Work;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.VietnameseText;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phanbien.council.internal.CouncilMother.NOW;
import static vn.phanbien.council.internal.CouncilMother.OFFICER;

/**
 * Decisions about ties, and what other cases tell, on H2 and on PostgreSQL.
 */
class ConflictStoreTests {

	private static final List<CouncilBeans> databases = new ArrayList<>();

	private static final AtomicInteger unions = new AtomicInteger();

	private final long union = unions.incrementAndGet();

	@BeforeAll
	static void open() {
		databases.addAll(CouncilBeans.onEach("""
				create table assignment (case_number varchar(40), state varchar(20), title varchar(500),
				union_id bigint, drafting_agency varchar(300), project_owner varchar(300),
				search_text varchar(1500))"""));
	}

	@AfterAll
	static void close() {
		databases.forEach(CouncilBeans::close);
	}

	static List<CouncilBeans> databases() {
		return databases;
	}

	@ParameterizedTest(autoCloseArguments = false)
	@MethodSource("databases")
	void keepsTheEvidenceAsItStood(CouncilBeans beans) {
		ConflictDecisionRows rows = beans.get(ConflictDecisionRows.class);
		List<KnownConflict> evidence = List.of(
				KnownConflict.of(Ground.WORKS_FOR_DRAFTER, "Sở Xây dựng", Strength.CERTAIN)
					.between(CouncilMother.NOW.atZone(ZoneOffset.UTC).toLocalDate(), null),
				KnownConflict.of(Ground.EARLIER_OPINION, "Quy hoạch", Strength.LIKELY).in(number(9)));

		rows.save(new ConflictDecision(number(1), new PersonId(5), "Duy nhất", evidence, OFFICER, NOW));

		assertThat(rows.findByCaseNumberOrderById(number(1).value())).singleElement().satisfies((decision) -> {
			assertThat(decision.evidence()).isEqualTo(evidence);
			assertThat(decision.reason()).isEqualTo("Duy nhất");
			assertThat(decision.decidedBy()).isEqualTo(OFFICER);
			assertThat(decision.decidedAt()).isEqualTo(NOW);
			assertThat(decision.says("Duy nhất", List.of(evidence.get(1), evidence.get(0)))).isTrue();
			assertThat(decision.says("Duy nhất", evidence.subList(0, 1))).isFalse();
			assertThat(decision.says("Khác", evidence)).isFalse();
		});
	}

	@ParameterizedTest(autoCloseArguments = false)
	@MethodSource("databases")
	void findsTheSameWorkInOtherCasesOfTheUnion(CouncilBeans beans) {
		add(beans, this.union, 1, "Quy hoạch  THOÁT NƯỚC", null);
		add(beans, this.union, 2, "Quy hoạch thoát nước (lần 2)", null);
		add(beans, this.union, 3, "Phản biện quy hoạch thoát nước", null);
		add(beans, this.union, 4, "Quy hoạch thoát nướcthải", null);
		add(beans, this.union + 1000, 5, "Quy hoạch thoát nước", null);
		add(beans, this.union, 6, "Quy hoạch thoát nước", null);

		assertThat(beans.get(CaseRecords.class).sameWork(assignment(6))).containsOnly(
				Map.entry(number(1), new Work("Quy hoạch  THOÁT NƯỚC", Strength.CERTAIN)),
				Map.entry(number(2), new Work("Quy hoạch thoát nước (lần 2)", Strength.LIKELY)));
	}

	@ParameterizedTest(autoCloseArguments = false)
	@MethodSource("databases")
	void findsWhatWasDeclaredLast(CouncilBeans beans) {
		add(beans, this.union, 1, "Đề án", "Sở Xây dựng");
		add(beans, this.union + 1000, 2, "Đề án", "Sở Xây dựng");
		declare(beans, 1, 5, "SOME", "Góp vốn");
		declare(beans, 1, 6, "SOME", "Nhầm");
		declare(beans, 1, 6, "NONE", null);
		declare(beans, 2, 5, "SOME", "Ở Liên hiệp Hội khác");

		assertThat(beans.get(CaseRecords.class).declared(assignment(9)))
			.containsExactly(new Declared(new PersonId(5), number(1), NOW, false, "Góp vốn", "Sở Xây dựng", null));
	}

	private CaseNumber number(int n) {
		return new CaseNumber("PB-SL-2026-" + String.format("%04d", this.union * 100 + n));
	}

	private Assignment assignment(int n) {
		Parties parties = new Parties(this.union, null, "UBND tỉnh Sơn La", true, null, null, null);
		return new Assignment(number(n), EntryRoute.ASSIGNED, "Quy hoạch thoát nước", parties, CaseDates.open(),
				OFFICER, NOW);
	}

	private void add(CouncilBeans beans, long owner, int n, String title, @Nullable String drafter) {
		beans.get(JdbcClient.class)
			.sql("""
					insert into assignment (case_number, title, union_id, drafting_agency, search_text)
					values (:number, :title, :union, :drafter, :text)""")
			.param("number", number(n).value())
			.param("title", title)
			.param("union", owner)
			.param("drafter", drafter)
			.param("text", VietnameseText.searchable(List.of(number(n).value()), title, "UBND tỉnh Sơn La"))
			.update();
	}

	private void declare(CouncilBeans beans, int n, long person, String conflict, @Nullable String text) {
		JdbcClient jdbc = beans.get(JdbcClient.class);
		jdbc.sql(
				"insert into seat (version, case_number, seat_role, person_id, since, state) values (0, :c, 'MEMBER', :p, :at, 'HELD')")
			.param("c", number(n).value())
			.param("p", person)
			.param("at", OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
			.update();
		jdbc.sql(
				"""
						insert into declaration (case_number, seat_id, person_id, conflict, conflict_text, on_paper, kept, declared_at)
						values (:c, (select max(id) from seat), :p, :conflict, :text, false, false, :at)""")
			.param("c", number(n).value())
			.param("p", person)
			.param("conflict", conflict)
			.param("text", text)
			.param("at", OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
			.update();
	}

}

package vn.phanbien.council.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.AlreadySeated;
import vn.phanbien.council.Approval;
import vn.phanbien.council.ConflictOfInterest;
import vn.phanbien.council.CouncilState;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Declaration;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.Place;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.worklist.Principal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.phanbien.council.internal.CouncilMother.NOW;
import static vn.phanbien.council.internal.CouncilMother.OFFICER;
import static vn.phanbien.council.internal.CouncilMother.staffOn;

/**
 * Councils, seats and declarations on H2 and on PostgreSQL.
 */
class CouncilStoreTests {

	private static final Approval APPROVAL = new Approval(true, null, "Chủ tịch", LocalDate.of(2026, 3, 2),
			"01/QĐ-LHH");

	private static final List<CouncilBeans> databases = new ArrayList<>();

	private static int lastCase;

	/** A case and experts of its own for each test: nothing is shared but the tables. */
	private final int own = ++lastCase;

	private final CaseNumber caseNumber = CaseNumber.of(CaseKind.CRITIQUE, "SL", 2026, this.own);

	private final List<Place> places = List.of(expertOn(SeatRole.CHAIR, 1), staffOn(SeatRole.SECRETARY, OFFICER),
			expertOn(SeatRole.REVIEWER, 2), expertOn(SeatRole.REVIEWER, 3));

	@BeforeAll
	static void open() {
		databases.addAll(CouncilBeans.onEach("create table assignment (case_number varchar(40), state varchar(20))"));
	}

	@AfterAll
	static void close() {
		databases.forEach(CouncilBeans::close);
	}

	static List<CouncilBeans> databases() {
		return databases;
	}

	@ParameterizedTest
	@MethodSource("databases")
	void seatsACouncilOnceItIsApproved(CouncilBeans beans) {
		Councils councils = beans.get(Councils.class);

		councils.propose(this.caseNumber, WayOfWorking.COUNCIL, this.places, OFFICER);

		assertThat(councils.chair(this.caseNumber)).isEmpty();
		assertThat(councils.seats(this.caseNumber)).extracting(Seat::role)
			.containsExactly(SeatRole.CHAIR, SeatRole.SECRETARY, SeatRole.REVIEWER, SeatRole.REVIEWER);

		councils.approve(this.caseNumber, APPROVAL);

		assertThat(councils.chair(this.caseNumber)).map(Seat::person).contains(person(1));
		assertThat(councils.find(this.caseNumber)).hasValueSatisfying((council) -> {
			assertThat(council.state()).isEqualTo(CouncilState.APPROVED);
			assertThat(council.approval()).contains(APPROVAL);
		});
		assertThat(councils.seats(this.caseNumber)).allSatisfy((seat) -> assertThat(seat.since()).isEqualTo(NOW));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsSeatsWhenComposedAgain(CouncilBeans beans) {
		Councils councils = approved(beans);
		Seat stays = councils.seats(this.caseNumber).get(2);
		Seat goes = councils.seats(this.caseNumber).get(3);

		councils.propose(this.caseNumber, WayOfWorking.WRITTEN,
				List.of(expertOn(SeatRole.REVIEWER, 2), expertOn(SeatRole.REVIEWER, 4)), OFFICER);

		assertThat(councils.seats(this.caseNumber)).extracting(Seat::id).contains(stays.id()).doesNotContain(goes.id());
		assertThat(councils.requireSeat(stays.id()).held()).isTrue();
		assertThat(councils.requireSeat(goes.id()).active()).isFalse();
		assertThat(formerHolders(beans, goes)).containsExactly(person(3).value());
	}

	@ParameterizedTest
	@MethodSource("databases")
	void remembersWhoHeldASeat(CouncilBeans beans) {
		Councils councils = approved(beans);
		Seat seat = councils.seats(this.caseNumber).get(3);

		councils.replace(seat.id(), person(5), expert(5), OFFICER);

		assertThat(councils.requireSeat(seat.id()).isHeldBy(person(5))).isTrue();
		assertThat(councils.requireSeat(seat.id()).expert()).contains(expert(5));
		assertThat(formerHolders(beans, seat)).containsExactly(person(3).value());
		assertThatExceptionOfType(AlreadySeated.class)
			.isThrownBy(() -> councils.replace(seat.id(), person(1), expert(1), OFFICER));

		councils.leaveEmpty(seat.id(), OFFICER);

		assertThat(councils.seats(this.caseNumber)).hasSize(3);
		assertThat(formerHolders(beans, seat)).containsExactly(person(3).value(), person(5).value());
	}

	@ParameterizedTest
	@MethodSource("databases")
	void letsHoldersActWhileTheCaseRuns(CouncilBeans beans) {
		SeatPrincipals principals = beans.get(SeatPrincipals.class);
		approved(beans);

		assertThat(principals.principalsOf(person(1))).isEmpty();

		caseIs(beans, "UNDER_REVIEW");

		assertThat(principals.principalsOf(person(1))).containsExactly(Principal.council("CHAIR", this.caseNumber));

		caseIs(beans, "CLOSED");

		assertThat(principals.principalsOf(person(1))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void countsTheCasesOfAYear(CouncilBeans beans) {
		approved(beans);

		Map<ExpertId, Integer> loads = beans.get(SeatWorkHistory.class).load(List.of(expert(1), expert(9)), 2026);

		assertThat(loads).containsExactly(Map.entry(expert(1), 1));
		assertThat(beans.get(SeatWorkHistory.class).load(List.of(expert(1)), 2025)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsTheLastDeclarationThroughAllSeats(CouncilBeans beans) {
		Councils councils = approved(beans);
		Declarations declarations = beans.get(Declarations.class);
		Seat seat = councils.seats(this.caseNumber).get(3);

		assertThat(declarations.of(seat.id())).isEmpty();

		declarations.declare(seat.id(), person(3), ConflictOfInterest.SOME, "Cổ phần", true, true, NOW);

		assertThat(declarations.of(seat.id())).hasValueSatisfying((declaration) -> {
			assertThat(declaration.undertakenAt()).contains(NOW);
			assertThat(declaration.clear()).isFalse();
		});

		declarations.keep(seat.id());

		assertThat(declarations.of(this.caseNumber, person(3))).map(Declaration::clear).contains(true);

		declarations.declare(seat.id(), person(3), ConflictOfInterest.NONE, null, true, false, NOW);

		assertThat(declarations.of(seat.id())).map(Declaration::conflict).contains(ConflictOfInterest.NONE);

		councils.replace(seat.id(), person(6), expert(6), OFFICER);

		assertThat(declarations.of(seat.id())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsTheMembersOfADecision(CouncilBeans beans) {
		FoundingDecisionRows rows = beans.get(FoundingDecisionRows.class);
		List<FoundingMember> members = List.of(
				new FoundingMember(SeatRole.CHAIR, 1, "Chuyên gia 1", "PGS.TS", "Trường Đại học Tây Bắc", null),
				new FoundingMember(SeatRole.SECRETARY, 2, "Chuyên viên", null, null, null));

		rows.save(new FoundingDecision(this.caseNumber, 7, true, SigningAs.DEPUTY, members));

		assertThat(rows.findByCaseNumberOrderByIdDesc(this.caseNumber.value())).singleElement()
			.satisfies((decision) -> assertThat(decision.members()).isEqualTo(members));
	}

	private Councils approved(CouncilBeans beans) {
		Councils councils = beans.get(Councils.class);
		councils.propose(this.caseNumber, WayOfWorking.COUNCIL, this.places, OFFICER);
		councils.approve(this.caseNumber, APPROVAL);
		return councils;
	}

	private void caseIs(CouncilBeans beans, String state) {
		JdbcClient jdbc = beans.get(JdbcClient.class);
		jdbc.sql("delete from assignment where case_number = ?").param(this.caseNumber.value()).update();
		jdbc.sql("insert into assignment (case_number, state) values (?, ?)")
			.params(this.caseNumber.value(), state)
			.update();
	}

	private static List<Long> formerHolders(CouncilBeans beans, Seat seat) {
		return beans.get(JdbcClient.class)
			.sql("select person_id from seat_holder where seat_id = ? order by id")
			.param(seat.id())
			.query(Long.class)
			.list();
	}

	private Place expertOn(SeatRole role, int n) {
		return new Place(role, person(n), expert(n), null);
	}

	private PersonId person(int n) {
		return new PersonId(this.own * 1000L + n);
	}

	private ExpertId expert(int n) {
		return new ExpertId(this.own * 100L + n);
	}

}

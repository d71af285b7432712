package vn.phanbien.council.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.SeatAccess.Opening;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Approval;
import vn.phanbien.council.ConflictOfInterest;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phanbien.council.internal.CouncilMother.NOW;
import static vn.phanbien.council.internal.CouncilMother.OFFICER;
import static vn.phanbien.council.internal.CouncilMother.expertOn;

/**
 * What the seats of a person open, told at once, is what each of them opens alone, on H2
 * and on PostgreSQL.
 */
class SeatOpeningTests {

	private static final List<CouncilBeans> databases = new ArrayList<>();

	private static int lastCase;

	@BeforeAll
	static void open() {
		databases.addAll(CouncilBeans.onEach());
	}

	@AfterAll
	static void close() {
		databases.forEach(CouncilBeans::close);
	}

	@ParameterizedTest
	@EnumSource(SeatRole.class)
	void saysAtOnceWhatItSaysOfEachCase(SeatRole role) {
		for (CouncilBeans beans : databases) {
			PersonId person = new PersonId(100 + lastCase + 1);
			for (Declared declared : Declared.values()) {
				declared.by(beans, seat(beans, role, person), person);
			}
			CouncilAccess access = new CouncilAccess(beans.get(Councils.class), beans.get(Declarations.class),
					beans.get(JdbcClient.class));
			Actor actor = CouncilMother.actor(person, Role.EXPERT);

			Map<CaseNumber, Opening> openings = access.openings(person);

			assertThat(openings.keySet()).hasSize(Declared.values().length).isEqualTo(access.casesOf(person));
			openings.forEach((theCase, opening) -> {
				assertThat(opening.board()).isEqualTo(access.of(actor, theCase) == Right.COUNCIL_BOARD);
				assertThat(opening.dossier()).isEqualTo(access.dossierOpen(actor, theCase));
			});
		}
	}

	private static Seat seat(CouncilBeans beans, SeatRole role, PersonId person) {
		CaseNumber caseNumber = CaseNumber.of(CaseKind.CRITIQUE, "SL", 2026, ++lastCase);
		Councils councils = beans.get(Councils.class);
		councils.propose(caseNumber, WayOfWorking.COUNCIL, List.of(expertOn(role, (int) (person.value() - 100))),
				OFFICER);
		councils.approve(caseNumber, new Approval(true, null, "Chủ tịch", LocalDate.of(2026, 3, 2), "1/QĐ"));
		return councils.seats(caseNumber).get(0);
	}

	private enum Declared {

		NOTHING, UNDERTAKEN, INTERESTED, KEPT, WITHOUT_UNDERTAKING, FIRST_CLEAR_THEN_INTERESTED;

		void by(CouncilBeans beans, Seat seat, PersonId person) {
			Declarations declarations = beans.get(Declarations.class);
			switch (this) {
				case NOTHING -> assertThat(declarations.of(seat.id())).isEmpty();
				case UNDERTAKEN -> declare(declarations, seat, person, ConflictOfInterest.NONE, true);
				case INTERESTED -> declare(declarations, seat, person, interest(), true);
				case KEPT -> {
					declare(declarations, seat, person, interest(), true);
					declarations.keep(seat.id());
				}
				case WITHOUT_UNDERTAKING -> declare(declarations, seat, person, ConflictOfInterest.NONE, false);
				case FIRST_CLEAR_THEN_INTERESTED -> {
					declare(declarations, seat, person, ConflictOfInterest.NONE, true);
					declare(declarations, seat, person, interest(), true);
				}
			}
		}

		private static void declare(Declarations declarations, Seat seat, PersonId person, ConflictOfInterest conflict,
				boolean undertaking) {
			declarations.declare(seat.id(), person, conflict, null, undertaking, false, NOW);
		}

		private static ConflictOfInterest interest() {
			return ConflictOfInterest.SOME;
		}

	}

}

package vn.phanbien.council.internal;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;
import static org.mockito.BDDMockito.willCallRealMethod;
import static vn.phanbien.council.internal.CouncilMother.CASE;
import static vn.phanbien.council.internal.CouncilMother.OFFICER;
import static vn.phanbien.council.internal.CouncilMother.UNION;
import static vn.phanbien.council.internal.CouncilMother.account;
import static vn.phanbien.council.internal.CouncilMother.held;
import static vn.phanbien.council.internal.CouncilMother.paper;

/**
 * Who acts for chair and secretary.
 */
class CouncilRolesTests {

	private static final PersonId PROFESSOR = new PersonId(101);

	private static final PersonId DOCTOR = new PersonId(102);

	private static final Principal CHAIR = Principal.council("CHAIR", CASE);

	private static final Principal SECRETARY = Principal.council("SECRETARY", CASE);

	private static final Principal THE_OFFICER = Principal.user(OFFICER);

	private final Councils councils = mock(Councils.class);

	private final Assignments assignments = mock(Assignments.class);

	private final People people = mock(People.class);

	private final CouncilRoles roles = new CouncilRoles(this.councils, this.assignments, this.people);

	@BeforeEach
	void everybodySignsIn() {
		given(this.assignments.require(CASE)).willReturn(CouncilMother.planned(WayOfWorking.COUNCIL));
		given(this.people.byId(OFFICER)).willReturn(Optional.of(account(OFFICER)));
		given(this.people.byId(PROFESSOR)).willReturn(Optional.of(account(PROFESSOR)));
		given(this.people.byId(DOCTOR)).willReturn(Optional.of(account(DOCTOR)));
		willCallRealMethod().given(this.councils).chair(CASE);
		willCallRealMethod().given(this.councils).viceChair(CASE);
		willCallRealMethod().given(this.councils).secretary(CASE);
		for (SeatRole role : SeatRole.values()) {
			willCallRealMethod().given(this.councils).held(CASE, role);
		}
	}

	@Test
	void asksTheChairAndLetsTheSecretaryRecord() {
		seats(held(SeatRole.CHAIR, PROFESSOR), held(SeatRole.SECRETARY, OFFICER));

		assertThat(chair()).isEqualTo(Routing.to(CHAIR).orOnPaper(SECRETARY));
	}

	@Test
	void lightsUpTheDeskForAChairOnPaper() {
		given(this.people.byId(PROFESSOR)).willReturn(Optional.of(paper(PROFESSOR)));
		seats(held(SeatRole.CHAIR, PROFESSOR), held(SeatRole.SECRETARY, DOCTOR));

		assertThat(chair()).isEqualTo(Routing.to(CHAIR, SECRETARY, THE_OFFICER).orOnPaper(SECRETARY, THE_OFFICER));
	}

	@Test
	void asksTheViceChairOfAChairOnPaper() {
		given(this.people.byId(PROFESSOR)).willReturn(Optional.of(paper(PROFESSOR)));
		seats(held(SeatRole.CHAIR, PROFESSOR), held(SeatRole.VICE_CHAIR, DOCTOR), held(SeatRole.SECRETARY, OFFICER));

		assertThat(chair().candidates()).containsExactly(CHAIR);
	}

	@Test
	void asksTheDivisionHeadWithoutAChair() {
		given(this.people.holders(Role.DIVISION_HEAD, UNION)).willReturn(List.of(account(DOCTOR)));
		seats();

		assertThat(chair()).isEqualTo(Routing.to(Principal.role(Role.DIVISION_HEAD, UNION)));
	}

	@Test
	void asksTheLeaderWithoutChairAndDivisionHead() {
		seats();

		assertThat(chair()).isEqualTo(Routing.to(Principal.role(Role.UNION_LEADER, UNION)).orOnPaper(THE_OFFICER));
	}

	@Test
	void asksNobodyWhoIsOnlyProposed() {
		seats(new Seat(CASE, SeatRole.CHAIR, PROFESSOR, null, null, CouncilMother.NOW));

		assertThat(chair().candidates()).containsExactly(Principal.role(Role.UNION_LEADER, UNION));
	}

	@Test
	void asksTheSecretary() {
		seats(held(SeatRole.SECRETARY, OFFICER));

		assertThat(secretary()).isEqualTo(Routing.to(SECRETARY));
	}

	@Test
	void letsTheOfficerActForASecretaryWhoIsSomebodyElse() {
		seats(held(SeatRole.SECRETARY, DOCTOR));

		assertThat(secretary()).isEqualTo(Routing.to(SECRETARY, THE_OFFICER));
	}

	@Test
	void asksTheOfficerWithoutASecretary() {
		seats();

		assertThat(secretary()).isEqualTo(Routing.to(THE_OFFICER));
	}

	@Test
	void asksAnyOfficerWithoutSecretaryAndOfficer() {
		Assignment assignment = CouncilMother.planned(WayOfWorking.COUNCIL);
		assignment.accept("Thực hiện", CouncilMother.LEADER, null, null);
		given(this.assignments.require(CASE)).willReturn(assignment);
		seats();

		assertThat(secretary()).isEqualTo(Routing.to(Principal.role(Role.OFFICER, UNION)));
	}

	@Test
	void letsTheViceChairActAsChair() {
		assertThat(SeatPrincipals.of(SeatRole.VICE_CHAIR, CASE)).containsExactlyInAnyOrder(CHAIR,
				Principal.council("VICE_CHAIR", CASE));
		assertThat(SeatPrincipals.of(SeatRole.REVIEWER, CASE)).containsExactly(Principal.council("REVIEWER", CASE));
	}

	private void seats(Seat... seats) {
		given(this.councils.seats(CASE)).willReturn(List.of(seats));
	}

	private Routing chair() {
		return this.roles.routing(new StepContext(0, CASE, "Task_DecideRound", null), "CHAIR");
	}

	private Routing secretary() {
		return this.roles.routing(new StepContext(0, CASE, "Task_OpenRound", null), "SECRETARY");
	}

}

package vn.phanbien.council.internal;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.assignment.CaseAccess.Right;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.phanbien.council.Councils;
import vn.phanbien.council.Declaration;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.mock;
import static vn.phanbien.council.internal.CouncilMother.CASE;
import static vn.phanbien.council.internal.CouncilMother.NOW;
import static vn.phanbien.council.internal.CouncilMother.held;

/**
 * What seats open.
 */
class CouncilAccessTests {

	private static final PersonId PROFESSOR = new PersonId(101);

	private static final Actor ACTOR = CouncilMother.actor(PROFESSOR, Role.EXPERT);

	private final Councils councils = mock(Councils.class);

	private final Declarations declarations = mock(Declarations.class);

	private final CouncilAccess access = new CouncilAccess(this.councils, this.declarations, mock(JdbcClient.class));

	@Test
	void opensNothingWithoutASeat() {
		seats(held(SeatRole.REVIEWER, new PersonId(102)));

		assertThat(this.access.of(ACTOR, CASE)).isEqualTo(Right.NONE);
		assertThat(this.access.dossierOpen(ACTOR, CASE)).isFalse();
	}

	@Test
	void opensNothingToWhoIsOnlyProposed() {
		seats(new Seat(CASE, SeatRole.CHAIR, PROFESSOR, null, null, NOW));

		assertThat(this.access.of(ACTOR, CASE)).isEqualTo(Right.NONE);
	}

	@Test
	void opensNothingToWhoseSeatHasEnded() {
		Seat seat = held(SeatRole.REVIEWER, PROFESSOR);
		seat.end();
		seats(seat);

		assertThat(this.access.of(ACTOR, CASE)).isEqualTo(Right.NONE);
	}

	@Test
	void keepsTheDossierShutBeforeTheDeclaration() {
		seats(held(SeatRole.REVIEWER, PROFESSOR));

		assertThat(this.access.of(ACTOR, CASE)).isEqualTo(Right.EXPERT);
		assertThat(this.access.dossierOpen(ACTOR, CASE)).isFalse();
	}

	@Test
	void opensTheDossierToAReviewerWhoHasDeclared() {
		seats(held(SeatRole.REVIEWER, PROFESSOR));
		declared(true, true);

		assertThat(this.access.of(ACTOR, CASE)).isEqualTo(Right.EXPERT);
		assertThat(this.access.dossierOpen(ACTOR, CASE)).isTrue();
	}

	@Test
	void keepsTheDossierShutToAReviewerWithAnInterest() {
		seats(held(SeatRole.REVIEWER, PROFESSOR));
		declared(true, false);

		assertThat(this.access.dossierOpen(ACTOR, CASE)).isFalse();
	}

	@Test
	void keepsTheDossierShutWithoutTheUndertaking() {
		seats(held(SeatRole.REVIEWER, PROFESSOR));
		declared(false, true);

		assertThat(this.access.dossierOpen(ACTOR, CASE)).isFalse();
	}

	@Test
	void letsTheChairReadAllOnlyAfterTheDeclaration() {
		seats(held(SeatRole.CHAIR, PROFESSOR));

		assertThat(this.access.of(ACTOR, CASE)).isEqualTo(Right.EXPERT);

		declared(true, true);

		assertThat(this.access.of(ACTOR, CASE)).isEqualTo(Right.COUNCIL_BOARD);
	}

	private void seats(Seat... seats) {
		given(this.councils.seats(CASE)).willReturn(List.of(seats));
	}

	private void declared(boolean undertaken, boolean clear) {
		Declaration declaration = mock(Declaration.class);
		given(declaration.undertaken()).willReturn(undertaken);
		given(declaration.clear()).willReturn(clear);
		given(this.declarations.of(CASE, PROFESSOR)).willReturn(Optional.of(declaration));
	}

}

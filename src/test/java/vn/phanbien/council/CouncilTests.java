package vn.phanbien.council;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.people.PersonId;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What councils and seats allow.
 */
class CouncilTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0001");

	private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

	private static final Approval APPROVAL = new Approval(false, 30L, "Chủ tịch", LocalDate.of(2026, 3, 2),
			"01/QĐ-LHH");

	private final Council council = new Council(CASE, WayOfWorking.COUNCIL);

	@Test
	void isApprovedOnlyOnceProposed() {
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.council.approve(APPROVAL));

		this.council.propose(WayOfWorking.COUNCIL);
		this.council.approve(APPROVAL);

		assertThat(this.council.state()).isEqualTo(CouncilState.APPROVED);
		assertThat(this.council.decisionNumber()).contains("01/QĐ-LHH");
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.council.approve(APPROVAL));
	}

	@Test
	void isComposedAgainAfterItWasSentBack() {
		this.council.propose(WayOfWorking.COUNCIL);
		this.council.sendBack();

		assertThat(this.council.state()).isEqualTo(CouncilState.DRAFT);

		this.council.propose(WayOfWorking.WRITTEN);

		assertThat(this.council.way()).isEqualTo(WayOfWorking.WRITTEN);
	}

	@Test
	void keepsItsDecisionWhileComposedAgain() {
		this.council.propose(WayOfWorking.COUNCIL);
		this.council.approve(APPROVAL);

		this.council.propose(WayOfWorking.COUNCIL);

		assertThat(this.council.state()).isEqualTo(CouncilState.PROPOSED);
		assertThat(this.council.decisionNumber()).contains("01/QĐ-LHH");
	}

	@Test
	void passesASeatOn() {
		Seat seat = new Seat(CASE, SeatRole.REVIEWER, new PersonId(1), null, null, NOW);
		seat.approve(NOW);

		seat.passTo(new PersonId(2), null, NOW.plusSeconds(60));

		assertThat(seat.isHeldBy(new PersonId(2))).isTrue();
		assertThat(seat.isHeldBy(new PersonId(1))).isFalse();
		assertThat(seat.since()).isEqualTo(NOW.plusSeconds(60));
	}

	@Test
	void takesAnEndedSeatOutOfTheDenominator() {
		Seat seat = new Seat(CASE, SeatRole.MEMBER, new PersonId(1), null, null, NOW);
		seat.approve(NOW);

		assertThat(seat.countsInQuorum()).isTrue();

		seat.end();

		assertThat(seat.countsInQuorum()).isFalse();
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> seat.passTo(new PersonId(2), null, NOW));
	}

	@Test
	void countsNoBoardSeatInTheQuorum() {
		Seat seat = new Seat(CASE, SeatRole.CHAIR, new PersonId(1), null, null, NOW);
		seat.approve(NOW);

		assertThat(seat.countsInQuorum()).isFalse();
	}

}

package vn.phanbien.council.internal;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.phanbien.council.Place;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phanbien.council.internal.CouncilMother.CASE;
import static vn.phanbien.council.internal.CouncilMother.NOW;
import static vn.phanbien.council.internal.CouncilMother.expertOn;
import static vn.phanbien.council.internal.CouncilMother.held;

/**
 * What becomes of seats when a council is composed again.
 */
class RecompositionTests {

	private final Seat reviewer = held(SeatRole.REVIEWER, new PersonId(101));

	private final Seat other = held(SeatRole.REVIEWER, new PersonId(102));

	@Test
	void keepsTheSeatOfWhoKeepsPersonAndRole() {
		Recomposition composed = compose(new Place(SeatRole.REVIEWER, new PersonId(101), null, "Thủy lợi"),
				expertOn(SeatRole.REVIEWER, 3));

		assertThat(composed.kept()).containsExactly(this.reviewer);
		assertThat(this.reviewer.theme()).contains("Thủy lợi");
		assertThat(this.reviewer.held()).isTrue();
		assertThat(composed.ended()).containsExactly(this.other);
		assertThat(composed.added()).extracting(Seat::person).containsExactly(new PersonId(103));
	}

	@Test
	void givesAnotherSeatToWhoChangesRole() {
		Recomposition composed = compose(expertOn(SeatRole.CHAIR, 1), expertOn(SeatRole.REVIEWER, 2));

		assertThat(composed.ended()).containsExactly(this.reviewer);
		assertThat(composed.added()).extracting(Seat::role).containsExactly(SeatRole.CHAIR);
	}

	@Test
	void opensNothingBeforeTheApproval() {
		Recomposition composed = compose(expertOn(SeatRole.REVIEWER, 3));

		assertThat(composed.added()).allSatisfy((seat) -> {
			assertThat(seat.active()).isTrue();
			assertThat(seat.held()).isFalse();
			assertThat(seat.countsInQuorum()).isFalse();
		});
	}

	private Recomposition compose(Place... places) {
		return Recomposition.of(CASE, List.of(this.reviewer, this.other), List.of(places), NOW);
	}

}

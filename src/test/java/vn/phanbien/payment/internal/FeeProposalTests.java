package vn.phanbien.payment.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.payment.FeeRate;
import vn.phanbien.payment.FeeRates;
import vn.phanbien.payment.FeeUnit;
import vn.phanbien.payment.PaymentLine;
import vn.phanbien.payment.internal.FeeProposal.Proposal;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Critique;
import vn.phanbien.review.Critiques;
import vn.phanbien.shared.CaseNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What the records say about fees.
 */
class FeeProposalTests {

	private static final CaseNumber CASE = new CaseNumber("PB-SL-2026-0042");

	private final Councils councils = mock(Councils.class);

	private final Critiques critiques = mock(Critiques.class);

	private final Meetings meetings = mock(Meetings.class);

	private final FeeRates rates = mock(FeeRates.class);

	private final People people = mock(People.class);

	private final FeeProposal proposal = new FeeProposal(this.councils, this.critiques, this.meetings, this.rates,
			this.people, Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC));

	@BeforeEach
	void aCouncilOfTwo() {
		Seat reviewer = seat(1, SeatRole.REVIEWER);
		Seat secretary = seat(2, SeatRole.SECRETARY);
		given(this.councils.seats(CASE)).willReturn(List.of(secretary, reviewer));
		given(this.people.name(any())).willAnswer((call) -> "Người " + call.getArgument(0));
	}

	@Test
	void countsWhatWasHandedIn() {
		Critique first = critique(1);
		Critique second = critique(1);
		given(this.critiques.of(CASE)).willReturn(List.of(first, second));
		given(this.rates.on(any(), any(), any()))
			.willReturn(Optional.of(new FeeRate(BigDecimal.valueOf(500_000), null, true)));

		Proposal proposed = this.proposal.of(CASE);

		assertThat(proposed.sample()).isTrue();
		assertThat(proposed.lines()).containsExactly(
				new PaymentLine("Người 2", SeatRole.SECRETARY, FeeUnit.CONSOLIDATED_REPORT, BigDecimal.ONE,
						BigDecimal.valueOf(500_000)),
				new PaymentLine("Người 1", SeatRole.REVIEWER, FeeUnit.CRITIQUE, BigDecimal.valueOf(2),
						BigDecimal.valueOf(1_000_000)));
	}

	@Test
	void proposesNothingWhereNoRateIsKnown() {
		Critique one = critique(1);
		given(this.critiques.of(CASE)).willReturn(List.of(one));

		Proposal proposed = this.proposal.of(CASE);

		assertThat(proposed.sample()).isFalse();
		assertThat(proposed.lines()).extracting(PaymentLine::amount).containsOnly(BigDecimal.ZERO);
	}

	@Test
	void paysWhoDidTheWorkWhereASeatHasPassedOn() {
		Critique earlier = critique(1);
		given(earlier.person()).willReturn(new PersonId(9));
		given(this.critiques.of(CASE)).willReturn(List.of(earlier));

		Proposal proposed = this.proposal.of(CASE);

		assertThat(proposed.lines()).filteredOn((line) -> line.unit() == FeeUnit.CRITIQUE)
			.extracting(PaymentLine::payee)
			.containsExactly("Người 9");
	}

	private static Seat seat(long id, SeatRole role) {
		Seat seat = mock(Seat.class);
		given(seat.id()).willReturn(id);
		given(seat.held()).willReturn(true);
		given(seat.role()).willReturn(role);
		given(seat.person()).willReturn(new PersonId(id));
		return seat;
	}

	private static Critique critique(long seat) {
		Critique critique = mock(Critique.class);
		given(critique.seat()).willReturn(seat);
		given(critique.person()).willReturn(new PersonId(seat));
		return critique;
	}

}

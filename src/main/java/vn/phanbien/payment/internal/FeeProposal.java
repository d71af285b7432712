package vn.phanbien.payment.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.meeting.Attendance;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.payment.FeeRate;
import vn.phanbien.payment.FeeRates;
import vn.phanbien.payment.FeeUnit;
import vn.phanbien.payment.PaymentLine;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Critique;
import vn.phanbien.review.Critiques;
import vn.phanbien.shared.CaseNumber;

/**
 * Proposes a payment list from what the records show: critiques handed in, meetings
 * attended, the report written.
 */
@Component
class FeeProposal {

	private final Councils councils;

	private final Critiques critiques;

	private final Meetings meetings;

	private final FeeRates rates;

	private final People people;

	private final Clock clock;

	FeeProposal(Councils councils, Critiques critiques, Meetings meetings, FeeRates rates, People people, Clock clock) {
		this.councils = councils;
		this.critiques = critiques;
		this.meetings = meetings;
		this.rates = rates;
		this.people = people;
		this.clock = clock;
	}

	Proposal of(CaseNumber caseNumber) {
		Lines lines = new Lines(WorkingCalendar.today(this.clock));
		Map<Share, Long> handedIn = this.critiques.of(caseNumber)
			.stream()
			.collect(Collectors.groupingBy((critique) -> new Share(critique.seat(), critique.person()),
					Collectors.counting()));
		Map<Share, Long> attended = attended(caseNumber);
		for (Seat seat : this.councils.seats(caseNumber)) {
			// whoever did the work is paid, also where the seat has passed on since
			Stream.of(handedIn.keySet(), attended.keySet())
				.flatMap(Set::stream)
				.filter((share) -> share.seat() == seat.id())
				.distinct()
				.sorted(Comparator.comparingLong((share) -> share.person().value()))
				.forEach((share) -> {
					lines.add(seat, share.person(), FeeUnit.CRITIQUE, handedIn.getOrDefault(share, 0L));
					lines.add(seat, share.person(), FeeUnit.MEETING, attended.getOrDefault(share, 0L));
				});
			if (seat.held() && seat.role() == SeatRole.SECRETARY) {
				lines.add(seat, seat.person(), FeeUnit.CONSOLIDATED_REPORT, 1);
			}
		}
		return new Proposal(lines.list, lines.sample);
	}

	private Map<Share, Long> attended(CaseNumber caseNumber) {
		return this.meetings.of(caseNumber)
			.stream()
			.flatMap((meeting) -> meeting.minutes().stream())
			.flatMap((minutes) -> minutes.attendance().stream())
			.collect(Collectors.groupingBy(
					(attendance) -> new Share(attendance.seatId(), new PersonId(attendance.personId())),
					Collectors.counting()));
	}

	/** What one person did on one seat. */
	private record Share(long seat, PersonId person) {
	}

	/**
	 * A proposed list.
	 *
	 * @param lines who gets what
	 * @param sample whether some rate is only an example
	 */
	record Proposal(List<PaymentLine> lines, boolean sample) {
	}

	/** The lines while they are gathered. */
	private final class Lines {

		private final LocalDate day;

		private final List<PaymentLine> list = new ArrayList<>();

		private boolean sample;

		Lines(LocalDate day) {
			this.day = day;
		}

		void add(Seat seat, PersonId person, FeeUnit unit, long quantity) {
			if (quantity == 0) {
				return;
			}
			Optional<FeeRate> rate = FeeProposal.this.rates.on(seat.role(), unit, this.day);
			this.sample = this.sample || rate.filter(FeeRate::sample).isPresent();
			BigDecimal times = BigDecimal.valueOf(quantity);
			this.list.add(new PaymentLine(FeeProposal.this.people.name(person), seat.role(), unit, times,
					rate.map(FeeRate::amount).orElse(BigDecimal.ZERO).multiply(times)));
		}

	}

}

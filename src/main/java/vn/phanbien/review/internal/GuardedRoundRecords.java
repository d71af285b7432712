package vn.phanbien.review.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.RoundRecords;
import vn.phanbien.review.RoundView;
import vn.phanbien.review.RoundView.CritiqueView;
import vn.phanbien.review.internal.RoundMaterial.OfCase;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Checks the right to a case, then shows its rounds as far as that goes.
 */
@Service
@Transactional(readOnly = true)
class GuardedRoundRecords implements RoundRecords {

	private final Readers readers;

	private final RoundMaterial material;

	private final Tallies tallies;

	private final WorkingCalendar calendar;

	private final Clock clock;

	GuardedRoundRecords(Readers readers, RoundMaterial material, Tallies tallies, WorkingCalendar calendar,
			Clock clock) {
		this.readers = readers;
		this.material = material;
		this.tallies = tallies;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public List<RoundView> rounds(Actor actor, CaseNumber caseNumber) {
		this.readers.require(actor, caseNumber);
		OfCase all = this.material.of(caseNumber);
		Reader reader = this.readers.of(actor, caseNumber, all);
		return all.rounds()
			.stream()
			.sorted(Comparator.comparing(ReviewRound::no).reversed())
			.map((round) -> paint(all, round, reader))
			.toList();
	}

	private RoundView paint(OfCase all, ReviewRound round, Reader reader) {
		return new RoundPainter(all, round, reader).paint(this.tallies.of(round, all.critiques(round)),
				this.tallies.quorum(), round.lastDay(this.calendar), this.clock.instant());
	}

	@Override
	public List<CritiqueView> critiques(Actor actor, CaseNumber caseNumber, int number) {
		this.readers.require(actor, caseNumber);
		OfCase all = this.material.of(caseNumber);
		Reader reader = this.readers.of(actor, caseNumber, all);
		return all.rounds()
			.stream()
			.filter((round) -> round.no() == number)
			.findFirst()
			.map((round) -> new RoundPainter(all, round, reader).critiques())
			.orElseThrow(NotFound::new);
	}

}

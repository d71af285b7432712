package vn.phanbien.review.internal;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Remark;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.RoundDesk;
import vn.phanbien.review.RoundSeat;
import vn.phanbien.review.Rounds;
import vn.phanbien.review.internal.RoundMaterial.OfCase;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * Checks the right, then acts on a round.
 */
@Service
@Transactional
class GuardedRoundDesk implements RoundDesk {

	private final Readers readers;

	private final Assignments assignments;

	private final Rounds rounds;

	private final RoundMaterial material;

	private final RemarkRows remarks;

	private final Timeline timeline;

	private final Clock clock;

	GuardedRoundDesk(Readers readers, Assignments assignments, Rounds rounds, RoundMaterial material,
			RemarkRows remarks, Timeline timeline, Clock clock) {
		this.readers = readers;
		this.assignments = assignments;
		this.rounds = rounds;
		this.material = material;
		this.remarks = remarks;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	public void release(Actor actor, CaseNumber caseNumber, int round) {
		this.readers.require(actor, caseNumber);
		if (!this.readers.mayRelease(actor, caseNumber)) {
			throw new NotAllowed();
		}
		this.assignments.lock(caseNumber);
		ReviewRound found = this.rounds.find(caseNumber, round).orElseThrow(NotFound::new);
		if (found.isReleased()) {
			return;
		}
		found.release(this.clock.instant());
		this.rounds.save(found);
		this.timeline.record(caseNumber, actor.person(), Audience.INTERNAL, "timeline.review.released", round);
	}

	@Override
	public void say(Actor actor, CaseNumber caseNumber, int round, @Nullable String text) {
		OfCase all = this.material.of(caseNumber);
		Reader reader = this.readers.of(actor, caseNumber, all);
		ReviewRound found = all.rounds()
			.stream()
			.filter((one) -> one.no() == round)
			.filter(reader::readsOthers)
			.findFirst()
			.orElseThrow(NotFound::new);
		if (this.assignments.require(caseNumber).state().isFinal()) {
			throw new Conflict("error.review.talkClosed");
		}
		this.remarks.save(new Remark(caseNumber, round, seat(all, found, actor.person()), actor.person(), body(text),
				this.clock.instant()));
	}

	/** Finds the seat that somebody speaks from; the board and the staff have none. */
	private static @Nullable Long seat(OfCase all, ReviewRound round, PersonId person) {
		return round.seats()
			.stream()
			.map(RoundSeat::seatId)
			.filter((seat) -> all.holder(round, seat).filter(person::equals).isPresent())
			.findFirst()
			.orElse(null);
	}

	private static String body(@Nullable String text) {
		String body = (text != null) ? text.replace("\r\n", "\n").replace('\r', '\n').strip() : "";
		if (body.isEmpty()) {
			throw new InvalidInput("text", "field.required");
		}
		if (body.length() > Remark.LONGEST) {
			throw new InvalidInput("text", "field.tooLong", Remark.LONGEST);
		}
		return body;
	}

}

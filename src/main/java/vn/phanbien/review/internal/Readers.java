package vn.phanbien.review.internal;

import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.SeatAccess;
import vn.phanbien.council.Councils;
import vn.phanbien.people.Actor;
import vn.phanbien.review.Critique;
import vn.phanbien.review.internal.RoundMaterial.OfCase;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Tells what people may read of the rounds of a case, and who opens more of them to
 * others.
 */
@Component
class Readers {

	private final CaseAccess access;

	private final SeatAccess seats;

	private final Councils councils;

	Readers(CaseAccess access, SeatAccess seats, Councils councils) {
		this.access = access;
		this.seats = seats;
		this.councils = councils;
	}

	/**
	 * Demands a right to some of the reviewing.
	 * @param actor who
	 * @param caseNumber the case
	 * @return the right
	 * @throws NotFound without one
	 */
	Right require(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.require(actor, caseNumber);
		if (!right.seesReview() && right != Right.EXPERT) {
			throw new NotFound();
		}
		return right;
	}

	Reader of(Actor actor, CaseNumber caseNumber, OfCase all) {
		Right right = require(actor, caseNumber);
		return new Reader(actor.person(), right.seesReview(), this.seats.dossierOpen(actor, caseNumber),
				all.critiques()
					.stream()
					.filter((critique) -> critique.person().equals(actor.person()))
					.map(Critique::round)
					.collect(Collectors.toUnmodifiableSet()));
	}

	/** The secretary opens the critiques; the staff where nobody is. */
	boolean mayRelease(Actor actor, CaseNumber caseNumber) {
		return this.access.of(actor, caseNumber).isStaff()
				|| this.councils.secretary(caseNumber).filter((seat) -> seat.isHeldBy(actor.person())).isPresent();
	}

}

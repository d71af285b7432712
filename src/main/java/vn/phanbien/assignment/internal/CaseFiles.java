package vn.phanbien.assignment.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.SeatAccess;
import vn.phanbien.document.Document;
import vn.phanbien.document.DocumentAudience;
import vn.phanbien.document.FileAccess;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Substitutions;
import vn.phanbien.shared.CaseNumber;

/**
 * Says whose the documents of a case are to read, and takes in those that come with a
 * step.
 */
@Component
class CaseFiles implements FileAccess {

	private final CaseAccess access;

	private final Assignments assignments;

	private final List<SeatAccess> seats;

	private final Substitutions substitutions;

	CaseFiles(CaseAccess access, Assignments assignments, List<SeatAccess> seats, Substitutions substitutions) {
		this.access = access;
		this.assignments = assignments;
		this.substitutions = substitutions;
		this.seats = seats;
	}

	@Override
	public boolean mayRead(Actor actor, Document document) {
		CaseNumber caseNumber = document.caseNumber();
		if (actor.within() != null && (caseNumber == null || !actor.reaches(caseNumber))) {
			return false;
		}
		if (this.substitutions.under(document.id().value()).stream().anyMatch((one) -> one.mayBeSeenBy(actor))) {
			return true;
		}
		if (caseNumber == null) {
			return document.uploadedBy().equals(actor.person());
		}
		Right right = this.access.of(actor, caseNumber);
		if (!right.seesCourse()) {
			return false;
		}
		if (document.pending()) {
			return document.uploadedBy().equals(actor.person());
		}
		if (right.isStaff() || document.uploadedBy().equals(actor.person())) {
			return true;
		}
		return switch (document.audience()) {
			case ISSUED -> true;
			case INTERNAL -> right.seesReview();
			case DOSSIER -> right == Right.AUTHORITY || dossierOpen(actor, caseNumber);
		};
	}

	@Override
	public boolean mayKnow(Actor actor, CaseNumber caseNumber) {
		return this.access.of(actor, caseNumber) != Right.NONE;
	}

	@Override
	public boolean mayAdd(Actor actor, CaseNumber caseNumber, DocumentAudience audience) {
		boolean theirs = switch (this.access.of(actor, caseNumber)) {
			case NONE, ACCOUNTS -> false;
			case EXPERT, COUNCIL_BOARD -> audience == DocumentAudience.INTERNAL;
			case AUTHORITY, STAFF -> true;
		};
		return theirs && !this.assignments.require(caseNumber).state().isFinal();
	}

	private boolean dossierOpen(Actor actor, CaseNumber caseNumber) {
		return this.seats.stream().anyMatch((seat) -> seat.dossierOpen(actor, caseNumber));
	}

}

package vn.phanbien.assignment.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.SeatAccess;
import vn.phanbien.document.Document;
import vn.phanbien.document.FileAccess;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;

/**
 * Says whose the documents of a case are to read, and takes in those that come with a
 * step.
 */
@Component
class CaseFiles implements FileAccess {

	private final CaseAccess access;

	private final List<SeatAccess> seats;

	CaseFiles(CaseAccess access, List<SeatAccess> seats) {
		this.access = access;
		this.seats = seats;
	}

	@Override
	public boolean mayRead(Actor actor, Document document) {
		CaseNumber caseNumber = document.caseNumber();
		if (caseNumber == null) {
			return document.uploadedBy().equals(actor.person());
		}
		Right right = this.access.of(actor, caseNumber);
		if (right == Right.NONE || right == Right.ACCOUNTS) {
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
	public boolean mayAdd(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.of(actor, caseNumber);
		return right != Right.NONE && right != Right.ACCOUNTS;
	}

	private boolean dossierOpen(Actor actor, CaseNumber caseNumber) {
		return this.seats.stream().anyMatch((seat) -> seat.dossierOpen(actor, caseNumber));
	}

}

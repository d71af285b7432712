package vn.phanbien.assignment;

import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Who may read what of a case. Somebody without any right does not learn that the case
 * exists.
 */
public interface CaseAccess {

	/**
	 * Says how much a person may read.
	 * @param actor who
	 * @param caseNumber the case
	 * @return the right, {@link Right#NONE} for an unknown case too
	 */
	Right of(Actor actor, CaseNumber caseNumber);

	/**
	 * Demands at least the right to know of the case.
	 * @param actor who
	 * @param caseNumber the case
	 * @return the right held
	 * @throws NotFound without any
	 */
	default Right require(Actor actor, CaseNumber caseNumber) {
		Right right = of(actor, caseNumber);
		if (right == Right.NONE) {
			throw new NotFound();
		}
		return right;
	}

	/** How much of a case a person may read. */
	enum Right {

		/** Nothing, not even that it exists. */
		NONE,

		/** Header and payments: the accountant. */
		ACCOUNTS,

		/**
		 * Header, state, dates, own dossier, issued documents, answers: the authority.
		 */
		AUTHORITY,

		/** The case of an own seat: dossier after the declaration. */
		EXPERT,

		/**
		 * Chair, vice chair, secretary after their declaration: critiques and drafts too.
		 */
		COUNCIL_BOARD,

		/** Everything: the union's staff. */
		STAFF;

		/**
		 * Tells whether candidates, critiques and drafts are open.
		 * @return true for the council's board and the staff
		 */
		public boolean seesReview() {
			return this == COUNCIL_BOARD || this == STAFF;
		}

		/**
		 * Tells whether the course of the case is open, beyond its header.
		 * @return false for the accountant
		 */
		public boolean seesCourse() {
			return this != NONE && this != ACCOUNTS;
		}

		public boolean isStaff() {
			return this == STAFF;
		}

	}

}

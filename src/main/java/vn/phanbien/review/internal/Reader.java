package vn.phanbien.review.internal;

import vn.phanbien.people.PersonId;
import vn.phanbien.review.ReviewRound;

/**
 * What one person may read of the rounds of a case. The board and the staff read
 * everything; an expert what is their own, and what others wrote once it was released and
 * they have made their declaration; names not at all in a blind round.
 *
 * @param person who reads
 * @param all whether it is the board or the staff
 * @param declared whether the person has made the declaration
 */
record Reader(PersonId person, boolean all, boolean declared) {

	boolean isOwn(PersonId author) {
		return this.person.equals(author);
	}

	boolean readsOthers(ReviewRound round) {
		return this.all || (this.declared && round.isReleased());
	}

	boolean reads(ReviewRound round, PersonId author) {
		return isOwn(author) || readsOthers(round);
	}

	boolean mayName(ReviewRound round, PersonId author) {
		return isOwn(author) || this.all || (readsOthers(round) && !round.terms().blind());
	}

}

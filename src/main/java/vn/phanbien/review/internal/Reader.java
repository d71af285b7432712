package vn.phanbien.review.internal;

import java.util.Set;

import vn.phanbien.people.PersonId;
import vn.phanbien.review.ReviewRound;

/**
 * What one person may read of the rounds of a case. The board and the staff read
 * everything; an expert who has made the declaration what is their own, what others wrote
 * once the secretary released it and they have handed in their own, and everything with
 * the synthesis; names not at all in a blind round.
 *
 * @param person who reads
 * @param all whether it is the board or the staff
 * @param declared whether the person has made the declaration
 * @param handedIn the rounds in which the person has handed in a critique
 */
record Reader(PersonId person, boolean all, boolean declared, Set<Integer> handedIn) {

	/** Somebody who reads everything. */
	static Reader whole(PersonId person) {
		return new Reader(person, true, true, Set.of());
	}

	boolean isOwn(PersonId author) {
		return this.person.equals(author);
	}

	boolean readsOthers(ReviewRound round) {
		return this.all || (this.declared
				&& (round.isSynthesised() || (round.isReleased() && this.handedIn.contains(round.no()))));
	}

	boolean reads(ReviewRound round, PersonId author) {
		return isOwn(author) || readsOthers(round);
	}

	/** Files may name their author, and are the board's and the staff's to open. */
	boolean opensFiles(PersonId author) {
		return this.all || isOwn(author);
	}

	boolean mayName(ReviewRound round, PersonId author) {
		return isOwn(author) || this.all || (readsOthers(round) && !round.terms().blind());
	}

}

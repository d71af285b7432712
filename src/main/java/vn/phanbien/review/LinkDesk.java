package vn.phanbien.review;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.people.Actor;
import vn.phanbien.people.SignedLink;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * The signed links of a round: the secretary makes them, hands them out and ends them.
 */
public interface LinkDesk {

	/**
	 * Makes links for experts of the current round; each ends the earlier one of its
	 * seat. What is told here is told once.
	 * @param actor the secretary, or staff of the union
	 * @param caseNumber the case
	 * @param seat one seat, or null for all of the round that have not handed in
	 * @return the links by seat
	 * @throws NotFound to somebody who may see nothing of the reviewing, and for a seat
	 * that is not in the round
	 * @throws NotAllowed to anybody else
	 * @throws Conflict when the round takes nothing more
	 */
	List<Made> make(Actor actor, CaseNumber caseNumber, @Nullable Long seat);

	/**
	 * Writes the invitation that carries a link, for as long as somebody who was told the
	 * link still has it at hand: it can't be read again from here.
	 * @param actor the secretary, or staff of the union
	 * @param caseNumber the case
	 * @param told the link that was made
	 * @return the document
	 * @throws NotFound when it is no link of this case, or opens nothing any more
	 * @throws NotAllowed to somebody who may not make links
	 */
	OfficialDocument invitation(Actor actor, CaseNumber caseNumber, Told told);

	/**
	 * Ends a link at once.
	 * @param actor the secretary, or staff of the union
	 * @param caseNumber the case
	 * @param seat the seat
	 */
	void revoke(Actor actor, CaseNumber caseNumber, long seat);

	/**
	 * Lists where links stand, for those who make them.
	 * @param actor for whom
	 * @param caseNumber the case
	 * @return what there is; nothing for anybody else
	 */
	List<SignedLink> of(Actor actor, CaseNumber caseNumber);

	/**
	 * A link as its bearer meets it.
	 *
	 * @param token its secret
	 * @param address the whole address
	 * @param code the address as a picture that a telephone reads: a PNG file
	 */
	record Told(String token, String address, byte[] code) {
	}

	/**
	 * A link that has just been made.
	 *
	 * @param seat the seat
	 * @param token its secret
	 * @param name whose it is
	 * @param titles academic titles to address the person by, or null
	 * @param title what is to be judged
	 * @param union who asks
	 * @param contact whom to turn to
	 * @param answerBy the last day to answer, or null for who has accepted
	 * @param due the last day to hand in
	 * @param expires the last day on which the link opens something, unless the round is
	 * extended or another one follows
	 */
	record Made(long seat, String token, String name, @Nullable String titles, String title, String union,
			String contact, @Nullable LocalDate answerBy, LocalDate due, LocalDate expires) {

		/**
		 * Names the person with the titles in front.
		 * @return such as "PGS, TS Nguyễn Văn An"
		 */
		public String addressed() {
			return (this.titles != null) ? this.titles + " " + this.name : this.name;
		}

	}

}

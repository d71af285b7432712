package vn.phanbien.review.internal;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CasePart;
import vn.phanbien.people.Actor;
import vn.phanbien.people.SignedLink;
import vn.phanbien.review.LinkDesk;
import vn.phanbien.review.RoundRecords;
import vn.phanbien.review.RoundView;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;

/**
 * The rounds as a part of the case; the authority and the accountant have none.
 */
@Component
class RoundsPart implements CasePart {

	private final CaseAccess access;

	private final RoundRecords records;

	private final Readers readers;

	private final Assignments assignments;

	private final LinkDesk links;

	RoundsPart(CaseAccess access, RoundRecords records, Readers readers, Assignments assignments, LinkDesk links) {
		this.access = access;
		this.records = records;
		this.readers = readers;
		this.assignments = assignments;
		this.links = links;
	}

	@Override
	public String key() {
		return "rounds";
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public Optional<Content> content(Actor actor, CaseNumber caseNumber) {
		Right right = this.access.of(actor, caseNumber);
		if (!right.seesReview() && right != Right.EXPERT) {
			return Optional.empty();
		}
		List<RoundView> rounds = this.records.rounds(actor, caseNumber);
		boolean open = !rounds.isEmpty() && !this.assignments.require(caseNumber).state().isFinal();
		return Optional.of(new Content(rounds.isEmpty() ? null : rounds.size(),
				new Rounds(caseNumber, right.seesReview(), open && this.readers.mayRelease(actor, caseNumber), open,
						open ? this.links.of(actor, caseNumber) : List.of(), rounds)));
	}

	/**
	 * What the tab shows.
	 *
	 * @param caseNumber the case, whose kind decides the words
	 * @param whole whether all seats are listed or the reader's own alone
	 * @param mayRelease whether the reader opens critiques to the experts
	 * @param open whether something may still be said
	 * @param links where signed links stand, for whoever makes them
	 * @param items the rounds, the newest first
	 */
	record Rounds(CaseNumber caseNumber, boolean whole, boolean mayRelease, boolean open, List<SignedLink> links,
			List<RoundView> items) {

		/** Tells whether links can be made: somebody of the round is still waited for. */
		public boolean linking(RoundView round) {
			return this.mayRelease && round.synthesis() == null && round.outcome() == null
					&& round.seats().stream().anyMatch((seat) -> seat.status().isOpen());
		}

		public @Nullable SignedLink link(long seat) {
			return this.links.stream().filter((one) -> one.seat() == seat).findFirst().orElse(null);
		}

		public CaseKind kind() {
			return this.caseNumber.kind();
		}

	}

}

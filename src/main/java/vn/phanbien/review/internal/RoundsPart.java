package vn.phanbien.review.internal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.assignment.CaseAccess.Right;
import vn.phanbien.assignment.CasePart;
import vn.phanbien.people.Actor;
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

	RoundsPart(CaseAccess access, RoundRecords records) {
		this.access = access;
		this.records = records;
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
		return Optional.of(new Content(rounds.isEmpty() ? null : rounds.size(),
				new Rounds(caseNumber.kind(), right.seesReview(), rounds)));
	}

	/**
	 * What the tab shows.
	 *
	 * @param kind the kind of work, which decides the words
	 * @param whole whether all seats are listed or the reader's own alone
	 * @param items the rounds, the newest first
	 */
	record Rounds(CaseKind kind, boolean whole, List<RoundView> items) {
	}

}

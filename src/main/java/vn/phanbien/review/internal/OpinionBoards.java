package vn.phanbien.review.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.people.PersonId;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.internal.OpinionBoard.Card;
import vn.phanbien.review.internal.RoundMaterial.OfCase;

/**
 * Lays out what has been said: the points of the round, and those of earlier rounds that
 * are not settled.
 */
@Component
class OpinionBoards {

	private final RoundMaterial material;

	OpinionBoards(RoundMaterial material) {
		this.material = material;
	}

	/**
	 * Lays out a round for whoever synthesises it.
	 * @param round the round
	 * @param reader who may read everything about it
	 * @return the board
	 */
	OpinionBoard of(ReviewRound round, PersonId reader) {
		OfCase all = this.material.of(round.caseNumber());
		Reader whole = Reader.whole(reader);
		SynthesisProposal proposal = new SynthesisProposal(all.critiques(round), all.points());
		List<Card> cards = all.rounds()
			.stream()
			.flatMap((one) -> new RoundPainter(all, one, whole).critiques()
				.stream()
				.flatMap((critique) -> critique.points()
					.stream()
					.filter((point) -> one.no() == round.no() || !proposal.isResolved(point.id()))
					.map((point) -> new Card(one.no(), critique.who(), point, proposal.backers(point.id())))))
			.toList();
		return new OpinionBoard(round.no(), proposal.voices(), cards, new RoundPainter(all, round, whole).matrix());
	}

}

package vn.phanbien.review.internal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.review.Critique;
import vn.phanbien.review.Critiques;
import vn.phanbien.review.Quorum;
import vn.phanbien.review.Quorum.Tally;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.RoundSeat;

/**
 * Counts what a round has against what it needs.
 */
@Component
class Tallies {

	private final Critiques critiques;

	private final ReviewProperties properties;

	Tallies(Critiques critiques, ReviewProperties properties) {
		this.critiques = critiques;
		this.properties = properties;
	}

	Tally of(ReviewRound round) {
		return of(round, this.critiques.ofRound(round.caseNumber(), round.no()));
	}

	Tally of(ReviewRound round, List<Critique> received) {
		int reviewers = (int) received.stream().filter(Critique::isReviewers).count();
		int seats = (int) round.seats().stream().filter(RoundSeat::counts).count();
		return new Tally(reviewers, received.size(), seats);
	}

	Quorum quorum() {
		return this.properties.quorum();
	}

	boolean quorumReached(ReviewRound round) {
		return quorum().reached(of(round));
	}

}

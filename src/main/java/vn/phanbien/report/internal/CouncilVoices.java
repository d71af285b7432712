package vn.phanbien.report.internal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.CaseAccess;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.people.Actor;
import vn.phanbien.review.RoundRecords;
import vn.phanbien.review.RoundView.Matrix;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Words;

/**
 * In one line what the council voted and the critiques concluded.
 */
@Component
class CouncilVoices {

	private final Meetings meetings;

	private final RoundRecords rounds;

	private final CaseAccess access;

	private final Words words;

	CouncilVoices(Meetings meetings, RoundRecords rounds, CaseAccess access, Words words) {
		this.meetings = meetings;
		this.rounds = rounds;
		this.access = access;
		this.words = words;
	}

	/** Says it to somebody who may read it; empty where nobody voted or concluded. */
	Optional<String> of(Actor actor, CaseNumber caseNumber) {
		if (!this.access.of(actor, caseNumber).seesReview()) {
			return Optional.empty();
		}
		return Optional
			.of(Stream.concat(votes(caseNumber).stream(), conclusions(actor, caseNumber))
				.collect(Collectors.joining(" · ")))
			.filter((line) -> !line.isEmpty());
	}

	private Optional<String> votes(CaseNumber caseNumber) {
		return this.meetings.latest(caseNumber)
			.flatMap(Meeting::vote)
			.map((votes) -> this.words.text("report.fact.votes", votes.counts().toArray()));
	}

	private Stream<String> conclusions(Actor actor, CaseNumber caseNumber) {
		return this.rounds.rounds(actor, caseNumber)
			.stream()
			.limit(1)
			.flatMap((round) -> Stream.ofNullable(round.matrix()))
			.map(Matrix::conclusions)
			.filter((counts) -> !counts.isEmpty())
			.map((counts) -> this.words.text("report.fact.conclusions", counts.stream()
				.map((count) -> this.words.text("report.fact.conclusion.count", count.count(), count.conclusion()))
				.collect(Collectors.joining(", "))));
	}

}

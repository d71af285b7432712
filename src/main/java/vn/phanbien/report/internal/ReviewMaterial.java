package vn.phanbien.report.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.council.Councils;
import vn.phanbien.meeting.Dissent;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.Meetings;
import vn.phanbien.meeting.Votes;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.records.Letters;
import vn.phanbien.report.DraftRecommendation;
import vn.phanbien.report.ReportText;
import vn.phanbien.review.CritiquePoint;
import vn.phanbien.review.Critiques;
import vn.phanbien.review.Recommendation;
import vn.phanbien.review.Rounds;
import vn.phanbien.review.Syntheses;
import vn.phanbien.review.Synthesis;
import vn.phanbien.shared.CaseNumber;

/**
 * Reads the material of a report out of council, rounds and synthesis.
 */
@Component
class ReviewMaterial implements ReportMaterial {

	private static final int LONGEST_SUBJECT = 500;

	private final Syntheses syntheses;

	private final Critiques critiques;

	private final Rounds rounds;

	private final Meetings meetings;

	private final Councils councils;

	private final Organisations organisations;

	private final Letters letters;

	private final ReportWording wording;

	ReviewMaterial(Syntheses syntheses, Critiques critiques, Rounds rounds, Meetings meetings, Councils councils,
			Organisations organisations, Letters letters, ReportWording wording) {
		this.syntheses = syntheses;
		this.critiques = critiques;
		this.rounds = rounds;
		this.meetings = meetings;
		this.councils = councils;
		this.organisations = organisations;
		this.letters = letters;
		this.wording = wording;
	}

	@Override
	public ReportDraft proposal(Assignment assignment) {
		CaseNumber caseNumber = assignment.caseNumber();
		Optional<Synthesis> synthesis = this.syntheses.latest(caseNumber);
		ReportText text = new ReportText(subject(assignment), basis(assignment), null,
				synthesis.map(this::limitations).orElse(null), differingOpinions(caseNumber),
				conclusion(caseNumber, synthesis));
		return new ReportDraft(text, recommendations(caseNumber));
	}

	private String subject(Assignment assignment) {
		String subject = this.wording.of("report.draft.subject." + assignment.kind(), assignment.title());
		return (subject.length() <= LONGEST_SUBJECT) ? subject : subject.substring(0, LONGEST_SUBJECT);
	}

	private String basis(Assignment assignment) {
		CaseNumber caseNumber = assignment.caseNumber();
		String union = this.organisations.require(assignment.union()).name();
		long seats = this.councils.seats(caseNumber).stream().filter((seat) -> seat.held()).count();
		return this.wording.of("report.draft.basis." + assignment.kind(), mandate(assignment), union,
				assignment.title(), seats, this.rounds.of(caseNumber).size(), this.critiques.of(caseNumber).size());
	}

	/** Cites the letter by number and day; before it is registered, who gave the task. */
	private String mandate(Assignment assignment) {
		return assignment.letter()
			.flatMap(this.letters::find)
			.map((letter) -> this.wording.of("report.draft.mandate.letter", letter.number().toString(),
					this.wording.day(letter.date()), letter.issuerName()))
			.orElseGet(() -> this.wording.of("report.draft.mandate", assignment.parties().agencyName()));
	}

	private @Nullable String limitations(Synthesis synthesis) {
		Map<Long, CritiquePoint> points = this.critiques.points(synthesis.caseNumber())
			.stream()
			.collect(Collectors.toMap(CritiquePoint::id, Function.identity()));
		String problems = synthesis.recommendations()
			.stream()
			.flatMap((recommendation) -> recommendation.sources().stream().limit(1))
			.flatMap((source) -> Optional.ofNullable(points.get(source)).stream())
			.map((point) -> point.finding().problem())
			.distinct()
			.collect(Collectors.joining("\n"));
		return problems.isEmpty() ? null : problems;
	}

	/** A vote against is an opinion too, even where nobody wrote down why. */
	private @Nullable String differingOpinions(CaseNumber caseNumber) {
		int against = votesAgainst(caseNumber);
		return dissent(caseNumber)
			.orElseGet(() -> (against > 0) ? this.wording.of("report.draft.votesAgainst", against) : null);
	}

	@Override
	public Optional<String> dissent(CaseNumber caseNumber) {
		Stream<String> reserved = this.meetings.of(caseNumber)
			.stream()
			.flatMap((meeting) -> meeting.minutes().stream())
			.flatMap((minutes) -> minutes.dissents().stream())
			.map(Dissent::content);
		String all = Stream.concat(this.syntheses.latest(caseNumber).flatMap(Synthesis::dissent).stream(), reserved)
			.filter((opinion) -> !opinion.isBlank())
			.distinct()
			.collect(Collectors.joining("\n"));
		return all.isEmpty() ? Optional.empty() : Optional.of(all);
	}

	@Override
	public int votesAgainst(CaseNumber caseNumber) {
		return this.meetings.latest(caseNumber).flatMap(Meeting::vote).map(Votes::votesAgainst).orElse(0);
	}

	private String conclusion(CaseNumber caseNumber, Optional<Synthesis> synthesis) {
		Stream<String> critiques = synthesis
			.map((one) -> Stream.concat(Stream.of(one.summary()), one.majority().stream()))
			.orElseGet(() -> Stream.of(this.wording.of("report.draft.conclusion")));
		Stream<String> vote = this.meetings.latest(caseNumber)
			.flatMap(Meeting::vote)
			.map((votes) -> this.wording.of("report.draft.votes", votes.counts().toArray()))
			.stream();
		return Stream.concat(critiques, vote).collect(Collectors.joining("\n"));
	}

	@Override
	public List<DraftRecommendation> recommendations(CaseNumber caseNumber) {
		return this.syntheses.latest(caseNumber)
			.map(Synthesis::recommendations)
			.orElse(List.of())
			.stream()
			.map(this::draft)
			.toList();
	}

	private DraftRecommendation draft(Recommendation recommendation) {
		return new DraftRecommendation(recommendation.content(), recommendation.addressee(), recommendation.weight(),
				recommendation.no(),
				this.wording.of("report.draft.support", recommendation.supporters(), recommendation.voices()), null);
	}

	@Override
	public boolean hasChair(CaseNumber caseNumber) {
		return this.councils.chair(caseNumber).isPresent();
	}

}

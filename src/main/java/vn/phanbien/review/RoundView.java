package vn.phanbien.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseKind;

/**
 * A round as one person may see it; what the person may not see is null or left out.
 *
 * @param no its number
 * @param kind the kind of work, which decides the words
 * @param openedAt since when
 * @param dueDate the last day for critiques in time
 * @param closesOn the day at whose end the collection closes by itself
 * @param blind whether reviewers' names stay hidden from each other
 * @param focus what to look at above all
 * @param closed whether the collection was closed
 * @param released whether the critiques are open to those who gave one
 * @param outcome how it ended
 * @param endReason why it was cancelled or another one follows
 * @param quorum what it has and needs
 * @param seats its seats
 * @param critiques the critiques that the person may read
 * @param matrix the opinions side by side
 * @param synthesis what it came to
 * @param comparison what became of the points of the round before; null in the first
 * @param remarks what has been said to the council about it, the oldest first; null to
 * somebody who does not read the critiques of others
 */
public record RoundView(int no, CaseKind kind, Instant openedAt, LocalDate dueDate, LocalDate closesOn, boolean blind,
		@Nullable String focus, boolean closed, boolean released, @Nullable RoundOutcome outcome,
		@Nullable String endReason, QuorumView quorum, List<SeatView> seats, List<CritiqueView> critiques,
		@Nullable Matrix matrix, @Nullable SynthesisView synthesis, @Nullable Comparison comparison,
		@Nullable List<RemarkView> remarks) {

	/**
	 * What a round has and needs.
	 *
	 * @param critiques how many came
	 * @param reviewerCritiques how many of them from reviewers' seats
	 * @param seats how many seats count
	 * @param reached whether the quorum is reached
	 * @param missing how many more are needed at the least
	 */
	public record QuorumView(int critiques, int reviewerCritiques, int seats, boolean reached, int missing) {
	}

	/**
	 * Whose something is.
	 *
	 * @param seat the seat's key
	 * @param ordinal its place in the round, from 1
	 * @param reviewer whether it is a reviewer's
	 * @param name who holds it, or null where the name is hidden
	 * @param theme the part of the work that is the person's
	 * @param own whether it is the reader's
	 */
	public record Who(long seat, int ordinal, boolean reviewer, @Nullable String name, @Nullable String theme,
			boolean own) {
	}

	/**
	 * A seat in the round.
	 *
	 * @param who whose it is
	 * @param status where it stands
	 * @param answerBy the last day to answer, while no answer is there
	 * @param submittedAt when the critique came
	 * @param onPaper whether it came on paper
	 * @param points how many points it has
	 * @param earlier invitations to the same seat that came to nothing
	 */
	public record SeatView(Who who, SeatStatus status, @Nullable LocalDate answerBy, @Nullable Instant submittedAt,
			boolean onPaper, int points, List<EarlierInvitation> earlier) {
	}

	/**
	 * An invitation that came to nothing.
	 */
	public record EarlierInvitation(String name, InvitationOutcome outcome, @Nullable Instant at,
			@Nullable String reason) {
	}

	/**
	 * A critique.
	 */
	public record CritiqueView(long id, Who who, Instant submittedAt, boolean late, boolean onPaper,
			@Nullable Conclusion conclusion, @Nullable String general, List<SectionView> sections,
			List<PointView> points, List<MarkView> marks, List<String> attachments) {
	}

	/** An answer with its question. */
	public record SectionView(int section, String question, String content) {
	}

	/** A point; its key is what recommendations are traced to. */
	public record PointView(long id, int section, @Nullable String page, @Nullable String quote, String problem,
			@Nullable String proposal, Weight weight, Addressee addressee) {
	}

	/** A judgement of an earlier point. */
	public record MarkView(long point, String problem, PointProgress progress) {
	}

	/**
	 * The opinions side by side.
	 *
	 * @param sections the columns
	 * @param rows one for each critique
	 * @param conclusions how often each conclusion was drawn
	 */
	public record Matrix(List<Integer> sections, List<MatrixRow> rows, List<ConclusionCount> conclusions) {
	}

	/** The line of one critique. */
	public record MatrixRow(Who who, List<MatrixCell> cells, int points, @Nullable Conclusion conclusion) {
	}

	/** What one critique has to one section. */
	public record MatrixCell(int section, boolean answered, int points) {
	}

	/** How often a conclusion was drawn. */
	public record ConclusionCount(Conclusion conclusion, long count) {
	}

	/**
	 * The points of the round before beside what this round says of them.
	 *
	 * @param points the earlier points, in the order of their sections
	 * @param counts how many of them came to each verdict
	 * @param added how many points this round adds
	 */
	public record Comparison(List<ComparedPoint> points, List<ProgressCount> counts, int added) {
	}

	/** How many points came to a verdict. */
	public record ProgressCount(PointProgress progress, long count) {
	}

	/**
	 * An earlier point and what became of it.
	 *
	 * @param point the point
	 * @param who whose it is
	 * @param judgements what each critique of this round says of it
	 * @param verdict what more than half say, else PARTLY; null as long as nobody does
	 */
	public record ComparedPoint(PointView point, Who who, List<Judgement> judgements, @Nullable PointProgress verdict) {
	}

	/**
	 * What somebody said to the council.
	 *
	 * @param ordinal the place of the speaker's seat in the round, or null for the board
	 * and the staff
	 * @param name who said it, or null where the name is hidden
	 * @param own whether it is the reader's
	 */
	public record RemarkView(long id, @Nullable Integer ordinal, @Nullable String name, boolean own, String text,
			Instant saidAt) {
	}

	/** What one critique says of an earlier point. */
	public record Judgement(Who who, PointProgress progress) {
	}

	/** What a round came to. */
	public record SynthesisView(String summary, @Nullable String majority, @Nullable String dissent, Instant writtenAt,
			List<RecommendationView> recommendations) {
	}

	/** A recommendation with its trace. */
	public record RecommendationView(int no, String content, Addressee addressee, Weight weight, int supporters,
			int voices, List<Long> sources) {
	}

}

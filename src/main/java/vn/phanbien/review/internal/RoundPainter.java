package vn.phanbien.review.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;
import vn.phanbien.review.Attachment;
import vn.phanbien.review.Critique;
import vn.phanbien.review.CritiquePoint;
import vn.phanbien.review.CritiquePoint.Finding;
import vn.phanbien.review.Invitation;
import vn.phanbien.review.Question;
import vn.phanbien.review.Quorum;
import vn.phanbien.review.Quorum.Tally;
import vn.phanbien.review.Remark;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.RoundSeat;
import vn.phanbien.review.RoundView;
import vn.phanbien.review.RoundView.Comparison;
import vn.phanbien.review.RoundView.ConclusionCount;
import vn.phanbien.review.RoundView.CritiqueView;
import vn.phanbien.review.RoundView.EarlierInvitation;
import vn.phanbien.review.RoundView.MarkView;
import vn.phanbien.review.RoundView.Matrix;
import vn.phanbien.review.RoundView.MatrixCell;
import vn.phanbien.review.RoundView.MatrixRow;
import vn.phanbien.review.RoundView.PointView;
import vn.phanbien.review.RoundView.QuorumView;
import vn.phanbien.review.RoundView.RecommendationView;
import vn.phanbien.review.RoundView.RemarkView;
import vn.phanbien.review.RoundView.SeatView;
import vn.phanbien.review.RoundView.SectionView;
import vn.phanbien.review.RoundView.SynthesisView;
import vn.phanbien.review.RoundView.Who;
import vn.phanbien.review.SeatStatus;
import vn.phanbien.review.Section;
import vn.phanbien.review.Synthesis;
import vn.phanbien.review.internal.RoundMaterial.OfCase;

/**
 * Draws one round for one reader.
 */
final class RoundPainter {

	private final OfCase material;

	private final ReviewRound round;

	private final Reader reader;

	RoundPainter(OfCase material, ReviewRound round, Reader reader) {
		this.material = material;
		this.round = round;
		this.reader = reader;
	}

	RoundView paint(Tally tally, Quorum quorum, LocalDate closesOn, Instant now) {
		QuorumView has = new QuorumView(tally.critiques(), tally.reviewerCritiques(), tally.seats(),
				quorum.reached(tally), quorum.missing(tally));
		boolean whole = this.reader.readsOthers(this.round);
		return new RoundView(this.round.no(), this.round.caseNumber().kind(), this.round.openedAt(),
				this.round.dueDate(), closesOn, this.round.terms().blind(), this.round.terms().focus(),
				this.round.isClosed(), this.round.isReleased(), this.round.outcome().orElse(null),
				whole ? this.round.endReason().orElse(null) : null, has, seats(now), critiques(),
				whole ? matrix() : null,
				whole ? this.material.synthesis(this.round).map(RoundPainter::synthesis).orElse(null) : null,
				whole ? comparison() : null, whole ? remarks() : null);
	}

	private @Nullable Comparison comparison() {
		return this.material.rounds()
			.stream()
			.filter((before) -> before.no() == this.round.no() - 1 && this.reader.readsOthers(before))
			.findFirst()
			.map((before) -> RoundComparison.of(new RoundPainter(this.material, before, this.reader).critiques(),
					critiques()))
			.orElse(null);
	}

	private List<RemarkView> remarks() {
		return this.material.remarks()
			.stream()
			.filter((remark) -> remark.roundNo() == this.round.no())
			.map(this::remark)
			.toList();
	}

	private RemarkView remark(Remark remark) {
		Integer ordinal = remark.seat()
			.flatMap(this.round::seat)
			.map((seat) -> this.round.seats().indexOf(seat) + 1)
			.orElse(null);
		boolean named = ordinal == null || this.reader.mayName(this.round, remark.person());
		return new RemarkView(Objects.requireNonNull(remark.id()), ordinal,
				named ? this.material.name(remark.person()) : null, this.reader.isOwn(remark.person()),
				remark.content(), remark.saidAt());
	}

	private List<SeatView> seats(Instant now) {
		return this.round.seats()
			.stream()
			.filter((seat) -> this.reader.all()
					|| this.material.holder(this.round, seat.seatId()).filter(this.reader::isOwn).isPresent())
			.map((seat) -> seat(seat, now))
			.toList();
	}

	private SeatView seat(RoundSeat seat, Instant now) {
		List<Invitation> invitations = this.material.invitations(this.round, seat.seatId());
		Invitation latest = invitations.isEmpty() ? null : invitations.get(invitations.size() - 1);
		Critique critique = this.material.critique(this.round, seat.seatId()).orElse(null);
		SeatStatus status = SeatStatus.of(this.round, seat, latest, critique, now);
		List<EarlierInvitation> earlier = this.reader.all()
				? invitations.stream().filter((one) -> one != latest).map(this::earlier).toList() : List.of();
		return new SeatView(who(seat, this.material.holder(this.round, seat.seatId()).orElse(null)), status,
				(latest != null && latest.isPending()) ? latest.answerBy() : null,
				(critique != null) ? critique.submittedAt() : null, critique != null && critique.isOnPaper(),
				(critique != null) ? this.material.points(critique).size() : 0, earlier);
	}

	private EarlierInvitation earlier(Invitation invitation) {
		return new EarlierInvitation(this.material.name(invitation.person()), invitation.outcome(),
				invitation.outcomeAt().orElse(null), invitation.reason().orElse(null));
	}

	private Who who(RoundSeat seat, @Nullable PersonId person) {
		boolean named = person != null && this.reader.mayName(this.round, person);
		return new Who(seat.seatId(), this.round.seats().indexOf(seat) + 1, seat.reviewer(),
				(named && person != null) ? this.material.name(person) : null,
				named ? this.material.theme(seat.seatId()).orElse(null) : null,
				person != null && this.reader.isOwn(person));
	}

	private Who who(Critique critique) {
		RoundSeat seat = this.round.seat(critique.seat())
			.orElseThrow(() -> new IllegalStateException("Critique %d without a seat".formatted(critique.id())));
		return who(seat, critique.person());
	}

	List<CritiqueView> critiques() {
		return this.material.critiques(this.round)
			.stream()
			.filter((critique) -> this.reader.reads(this.round, critique.person()))
			.map(this::critique)
			.toList();
	}

	private CritiqueView critique(Critique critique) {
		Map<Integer, String> questions = this.round.questions()
			.stream()
			.collect(Collectors.toMap(Question::section, Question::content));
		List<SectionView> sections = critique.sections()
			.stream()
			.map((section) -> new SectionView(section.section(), questions.getOrDefault(section.section(), ""),
					section.content()))
			.toList();
		List<MarkView> marks = critique.marks()
			.stream()
			.map((mark) -> new MarkView(mark.pointId(),
					this.material.point(mark.pointId()).map((point) -> point.finding().problem()).orElse("–"),
					mark.progress()))
			.toList();
		return new CritiqueView(critique.id(), who(critique), critique.submittedAt(), critique.isLate(),
				critique.isOnPaper(), critique.conclusion().orElse(null), critique.general().orElse(null), sections,
				this.material.points(critique).stream().map(RoundPainter::point).toList(), marks,
				this.reader.opensFiles(critique.person())
						? critique.attachments().stream().map(Attachment::document).toList() : List.of());
	}

	private static PointView point(CritiquePoint point) {
		Finding finding = point.finding();
		return new PointView(point.id(), finding.section(), finding.page(), finding.quote(), finding.problem(),
				finding.proposal(), finding.weight(), finding.addressee());
	}

	Matrix matrix() {
		List<Integer> sections = IntStream.rangeClosed(1, Section.COUNT).boxed().toList();
		List<Critique> critiques = this.material.critiques(this.round);
		List<ConclusionCount> counts = new SynthesisProposal(critiques, List.of()).conclusions()
			.entrySet()
			.stream()
			.map((entry) -> new ConclusionCount(entry.getKey(), entry.getValue()))
			.toList();
		return new Matrix(sections, critiques.stream().map((critique) -> row(critique, sections)).toList(), counts);
	}

	private MatrixRow row(Critique critique, List<Integer> sections) {
		List<CritiquePoint> points = this.material.points(critique);
		List<MatrixCell> cells = sections.stream()
			.map((section) -> new MatrixCell(section,
					critique.sections().stream().anyMatch((answer) -> answer.section() == section),
					(int) points.stream().filter((point) -> point.finding().section() == section).count()))
			.toList();
		return new MatrixRow(who(critique), cells, points.size(), critique.conclusion().orElse(null));
	}

	private static SynthesisView synthesis(Synthesis synthesis) {
		return new SynthesisView(synthesis.summary(), synthesis.majority().orElse(null),
				synthesis.dissent().orElse(null), synthesis.writtenAt(),
				synthesis.recommendations()
					.stream()
					.map((one) -> new RecommendationView(one.no(), one.content(), one.addressee(), one.weight(),
							one.supporters(), one.voices(), one.sources()))
					.toList());
	}

}

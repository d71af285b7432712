package vn.phanbien.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.council.Seat;
import vn.phanbien.people.Actor;
import vn.phanbien.review.Critique;
import vn.phanbien.review.CritiquePoint;
import vn.phanbien.review.CritiquePoint.Finding;
import vn.phanbien.review.Critiques;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.RoundSeat;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * A seat hands in its critique, in time or late, until the synthesis is there.
 */
@Component
class SubmitCritiqueStep implements StepHandler {

	private final SeatSteps seats;

	private final Critiques critiques;

	private final Timeline timeline;

	private final Words words;

	private final Clock clock;

	SubmitCritiqueStep(SeatSteps seats, Critiques critiques, Timeline timeline, Words words, Clock clock) {
		this.seats = seats;
		this.critiques = critiques;
		this.timeline = timeline;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "Task_SubmitCritique";
	}

	@Override
	public Passing passing() {
		return Passing.PERSONAL;
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		return answerable(step, actor)
			.beside(StepMaterial.papers("dossier", RoundPapers.KEY).contact(this.seats.contact(step)));
	}

	@Override
	public StepForm answerable(StepContext step, Actor actor) {
		List<Notice> notices = Optional.ofNullable(this.seats.round(step).terms().focus())
			.map((focus) -> List.of(new Notice("step.Task_SubmitCritique.notice.focus", focus)))
			.orElse(List.of());
		return new StepForm(fields(step, this.words), List.of(Decision.of(SubmitDecision.SUBMIT)), notices);
	}

	List<Field> fields(StepContext step, Words said) {
		return CritiqueForm.fields(step.caseNumber().kind(), earlierPoints(step), said);
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		this.seats.requireSigner(step, submission);
		ReviewRound round = this.seats.round(step);
		Seat seat = this.seats.seat(step);
		RoundSeat asked = round.seat(seat.id())
			.orElseThrow(() -> new IllegalStateException(step + " is not in round " + round.no()));
		Critique critique = new Critique(round, asked, seat.person(), CritiqueForm.opinion(submission.values()),
				CritiqueForm.parts(submission.values(), earlierPoints(step), submission.onPaper()),
				submission.onPaper() != null, this.clock.instant());
		List<Finding> findings = CritiqueForm.findings(submission.values());
		this.critiques.add(critique, findings);
		this.timeline.record(step.caseNumber(), seat.person(), Audience.INTERNAL,
				"timeline.review.critique." + (critique.isLate() ? "late" : "submitted"), round.no(), findings.size());
		this.seats.tellOfLink(step, submission);
	}

	private List<CritiquePoint> earlierPoints(StepContext step) {
		int before = this.seats.round(step).no() - 1;
		return (before == 0) ? List.of()
				: this.critiques.points(step.caseNumber()).stream().filter((point) -> point.round() == before).toList();
	}

	@Override
	public Optional<Routing> routing(StepContext step) {
		return Optional.of(this.seats.routing(step));
	}

	@Override
	public Optional<LocalDate> due(StepContext step) {
		return Optional.of(this.seats.round(step).dueDate());
	}

}

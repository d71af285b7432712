package vn.phanbien.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.council.ConflictGate;
import vn.phanbien.council.Councils;
import vn.phanbien.council.Declaration;
import vn.phanbien.council.Declarations;
import vn.phanbien.council.KnownConflict;
import vn.phanbien.council.KnownConflict.Ground;
import vn.phanbien.council.KnownConflict.Strength;
import vn.phanbien.expert.Expert;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.PersonId;
import vn.phanbien.review.Invitation;
import vn.phanbien.review.InvitationOutcome;
import vn.phanbien.review.Invitations;
import vn.phanbien.review.ReviewRound;
import vn.phanbien.review.Rounds;
import vn.phanbien.review.internal.Substitutes.Substitute;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The secretary finds a way on for a seat whose holder declined, did not answer or
 * declared a conflict.
 */
@Component
class ReplaceReviewerStep implements StepHandler {

	private static final String KEEP_REASON = "keepReason";

	private static final int LONGEST_REASON = 1000;

	private static final String NOTICE = "step.Task_ReplaceReviewer.notice.";

	private final SeatSteps seats;

	private final Substitutes substitutes;

	private final Councils councils;

	private final Declarations declarations;

	private final ConflictGate gate;

	private final Rounds rounds;

	private final Invitations invitations;

	private final People people;

	private final RoundDays days;

	private final Timeline timeline;

	private final Clock clock;

	ReplaceReviewerStep(SeatSteps seats, Substitutes substitutes, Councils councils, Declarations declarations,
			ConflictGate gate, Rounds rounds, Invitations invitations, People people, RoundDays days, Timeline timeline,
			Clock clock) {
		this.seats = seats;
		this.substitutes = substitutes;
		this.councils = councils;
		this.declarations = declarations;
		this.gate = gate;
		this.rounds = rounds;
		this.invitations = invitations;
		this.people = people;
		this.days = days;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "Task_ReplaceReviewer";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		Invitation asked = this.seats.invitation(step);
		List<Substitute> found = this.substitutes.of(step.caseNumber());
		Optional<Substitute> proposed = found.stream().filter((one) -> !one.askedBefore()).findFirst();
		List<Decision> decisions = new ArrayList<>();
		proposed.ifPresent((one) -> decisions.add(Decision.of(ReplacementDecision.REPLACE)));
		decisions.add(Decision.of(ReplacementDecision.LEAVE_EMPTY));
		if (asked.outcome() == InvitationOutcome.CONFLICT) {
			decisions.add(Decision.withReason(ReplacementDecision.KEEP));
		}
		if (proposed.isEmpty() && !found.isEmpty()) {
			decisions.add(Decision.of(ReplacementDecision.REPLACE));
		}
		return new StepForm(fields(step, found, proposed), decisions, List.of(why(asked)))
			.beside(StepMaterial.papers("council"));
	}

	private List<Field> fields(StepContext step, List<Substitute> found, Optional<Substitute> proposed) {
		if (found.isEmpty()) {
			return List.of();
		}
		List<Option> options = found.stream().map((one) -> Option.named(key(one), described(one))).toList();
		return List.of(
				Field.expert("expert", options)
					.required(ReplacementDecision.REPLACE)
					.value(proposed.map(ReplaceReviewerStep::key).orElse(null)),
				Field.bool("again").value(false),
				Field.longText(KEEP_REASON)
					.between(null, LONGEST_REASON)
					.value(proposed.filter(Substitute::tied).map((one) -> this.gate.nobodyElse()).orElse(null)),
				Field.date("answerBy").value(this.days.answerBy(this.seats.round(step).dueDate()).toString()));
	}

	private String described(Substitute one) {
		return one.tied() ? label(one) + " · " + this.gate.describe(one.ties()) : label(one);
	}

	/** The name alone may be that of two people. */
	private static String label(Substitute one) {
		String known = Stream
			.of(one.expert().fields().stream().findFirst(), Optional.ofNullable(one.expert().workplace()))
			.flatMap(Optional::stream)
			.map((part) -> ", " + part)
			.collect(Collectors.joining());
		return one.expert().name() + known + " (" + one.load() + ")";
	}

	private Notice why(Invitation asked) {
		String name = this.people.name(asked.person());
		return switch (asked.outcome()) {
			case DECLINED, CONFLICT -> new Notice(NOTICE + asked.outcome(), name, asked.reason().orElse("–"));
			default -> new Notice(NOTICE + InvitationOutcome.EXPIRED, name, asked.answerBy());
		};
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		PersonId by = submission.actor().person();
		Invitation asked = this.seats.invitation(step);
		asked.expire(this.clock.instant());
		switch (submission.decision(ReplacementDecision.class)) {
			case REPLACE -> replace(step, submission);
			case KEEP -> keep(asked, submission);
			case LEAVE_EMPTY -> leaveEmpty(step, by);
		}
		this.invitations.save(asked);
		this.timeline.record(step.caseNumber(), by, Audience.INTERNAL, "timeline.review.seat." + submission.decision(),
				this.people.name(asked.person()), asked.round());
	}

	private void replace(StepContext step, Submission submission) {
		List<Substitute> found = this.substitutes.of(step.caseNumber());
		Substitute chosen = found.stream()
			.filter((one) -> submission.values().text("expert").filter(key(one)::equals).isPresent())
			.findFirst()
			.orElseThrow(() -> new InvalidInput("expert", "field.option"));
		Expert expert = chosen.expert();
		if (chosen.askedBefore() && !submission.values().bool("again")) {
			throw new InvalidInput("again", "field.review.askedBefore", expert.name());
		}
		PersonId by = submission.actor().person();
		if (chosen.tied()) {
			String reason = submission.values()
				.text(KEEP_REASON)
				.filter((given) -> !given.equals(this.gate.nobodyElse()) || !somebodyElse(found))
				.orElseThrow(() -> new InvalidInput(KEEP_REASON, "field.review.tied", expert.name(),
						this.gate.describe(chosen.ties())));
			this.gate.keep(step.caseNumber(), expert.person(), reason, chosen.ties(), by);
		}
		ReviewRound round = this.seats.round(step);
		LocalDate answerBy = submission.values().date("answerBy").orElse(this.days.answerBy(round.dueDate()));
		this.days.requireNotPast("answerBy", answerBy);
		this.councils.replace(step.requireSeat(), expert.person(), expert.id(), by);
		this.invitations.save(new Invitation(step.caseNumber(), round.no(), step.requireSeat(), expert.person(),
				this.clock.instant(), answerBy));
	}

	/** The form proposes to say that nobody else is left; somebody may be after all. */
	private static boolean somebodyElse(List<Substitute> found) {
		return found.stream().anyMatch((one) -> !one.tied() && !one.askedBefore());
	}

	private void keep(Invitation asked, Submission submission) {
		asked.keep(submission.requireComment(), submission.actor().person(), this.clock.instant());
		this.declarations.of(asked.seat())
			.flatMap(Declaration::conflictText)
			.ifPresent((text) -> this.gate.keep(asked.caseNumber(), asked.person(), submission.requireComment(),
					List.of(KnownConflict.of(Ground.DECLARED, text, Strength.CERTAIN)), submission.actor().person()));
		this.declarations.keep(asked.seat());
	}

	private void leaveEmpty(StepContext step, PersonId by) {
		ReviewRound round = this.seats.round(step);
		round.leaveEmpty(step.requireSeat(), this.clock.instant());
		this.rounds.save(round);
		this.councils.leaveEmpty(step.requireSeat(), by);
	}

	private static String key(Substitute substitute) {
		return substitute.expert().id().toString();
	}

}

package vn.phanbien.review.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Timeline;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.council.ConflictOfInterest;
import vn.phanbien.council.Declarations;
import vn.phanbien.people.Actor;
import vn.phanbien.review.Invitation;
import vn.phanbien.review.InvitationOutcome;
import vn.phanbien.review.Invitations;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * An expert answers the invitation, with the declaration that comes before any file. An
 * acceptance with a conflict of interest goes to the secretary as a conflict.
 */
@Component
class AnswerInvitationStep implements StepHandler {

	private static final int LONGEST_CONFLICT = 2000;

	private final SeatSteps seats;

	private final Invitations invitations;

	private final Declarations declarations;

	private final Timeline timeline;

	private final Clock clock;

	AnswerInvitationStep(SeatSteps seats, Invitations invitations, Declarations declarations, Timeline timeline,
			Clock clock) {
		this.seats = seats;
		this.invitations = invitations;
		this.declarations = declarations;
		this.timeline = timeline;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "Task_AnswerInvitation";
	}

	@Override
	public Passing passing() {
		return Passing.PERSONAL;
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		return answerable(step, actor).beside(StepMaterial.papers("dossier").contact(this.seats.contact(step)));
	}

	@Override
	public StepForm answerable(StepContext step, Actor actor) {
		return new StepForm(
				List.of(Field.choice("conflict", Option.of(ConflictOfInterest.values()))
					.required(AnswerDecision.ACCEPT), Field.longText("conflictText").between(null, LONGEST_CONFLICT),
						Field.bool("confidentiality").required(AnswerDecision.ACCEPT)),
				List.of(Decision.of(AnswerDecision.ACCEPT), Decision.withReason(AnswerDecision.DECLINE)));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		this.seats.requireSigner(step, submission);
		Invitation invitation = this.seats.invitation(step);
		boolean onPaper = submission.onPaper() != null;
		Instant now = this.clock.instant();
		if (submission.decided(AnswerDecision.DECLINE)) {
			invitation.decline(submission.requireComment(), onPaper, now);
		}
		else {
			accept(invitation, submission, onPaper, now);
		}
		this.invitations.save(invitation);
		this.timeline.record(step.caseNumber(), invitation.person(), Audience.INTERNAL,
				"timeline.review.answered." + invitation.outcome(), invitation.round());
		this.seats.tellOfLink(step, submission);
	}

	private void accept(Invitation invitation, Submission submission, boolean onPaper, Instant now) {
		ConflictOfInterest conflict = submission.values()
			.choice("conflict", ConflictOfInterest.class)
			.orElseThrow(() -> new InvalidInput("conflict", "field.required"));
		Optional<String> text = submission.values().text("conflictText");
		if (conflict == ConflictOfInterest.SOME) {
			invitation.declareConflict(
					text.orElseThrow(() -> new InvalidInput("conflictText", "field.review.whichConflict")), onPaper,
					now);
		}
		else {
			invitation.accept(onPaper, now);
		}
		this.declarations.declare(invitation.seat(), invitation.person(), conflict, text.orElse(null),
				submission.values().bool("confidentiality"), onPaper, now);
	}

	@Override
	public String route(StepContext step, Submission submission) {
		InvitationOutcome outcome = this.seats.invitation(step).outcome();
		return (outcome == InvitationOutcome.CONFLICT) ? outcome.name() : submission.decision();
	}

	@Override
	public Optional<Routing> routing(StepContext step) {
		return Optional.of(this.seats.routing(step));
	}

	@Override
	public Optional<LocalDate> due(StepContext step) {
		return Optional.of(this.seats.invitation(step).answerBy());
	}

}

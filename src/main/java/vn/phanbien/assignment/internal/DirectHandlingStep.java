package vn.phanbien.assignment.internal;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Approvers;
import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.Passing;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The leader accepts the assignment, says how it is to be handled and by whom.
 */
@Component
class DirectHandlingStep implements StepHandler {

	private final CaseSteps steps;

	private final People people;

	private final Approvers approvers;

	private final HatNotices hats;

	DirectHandlingStep(CaseSteps steps, People people, Approvers approvers, HatNotices hats) {
		this.steps = steps;
		this.people = people;
		this.approvers = approvers;
		this.hats = hats;
	}

	@Override
	public String step() {
		return "Task_DirectHandling";
	}

	@Override
	public Passing passing() {
		return Passing.APPROVING;
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		Assignment assignment = this.steps.of(step);
		List<Option> officers = this.people.holders(Role.OFFICER, assignment.union())
			.stream()
			.map((officer) -> Option.named(String.valueOf(officer.username()), officer.displayName()))
			.toList();
		LocalDate internal = assignment.dates().target();
		return new StepForm(
				List.of(Field.longText("instruction").between(null, 4000).value(assignment.instruction().orElse(null)),
						Field.user("officer", officers)
							.value(assignment.officer().flatMap(this.people::byId).map(Person::username).orElse(null)),
						Field.date("internalDeadline").value((internal != null) ? internal.toString() : null)),
				List.of(Decision.of(DirectDecision.ACCEPT), Decision.withReason(DirectDecision.ASK_CLARIFICATION),
						Decision.withReason(DirectDecision.DECLINE)),
				this.hats.of(assignment))
			.beside(StepMaterial.papers(DossierPapers.KEY));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		switch (submission.decision(DirectDecision.class)) {
			case ACCEPT -> accept(this.steps.of(step), submission);
			case ASK_CLARIFICATION -> this.steps.tell(this.steps.of(step), submission, Audience.PUBLIC,
					"timeline.clarificationAsked", submission.requireComment());
			case DECLINE -> this.steps.decline(step, submission, "timeline.declined");
		}
	}

	private void accept(Assignment assignment, Submission submission) {
		if (this.approvers.eligible(assignment.caseNumber()).isEmpty()) {
			throw new Conflict("error.assignment.noEligibleApprover");
		}
		LocalDate internal = submission.values().date("internalDeadline").orElse(null);
		requireWithin(assignment, internal);
		PersonId officer = submission.values()
			.text("officer")
			.flatMap(this.people::byUsername)
			.map(Person::id)
			.orElse(null);
		String instruction = submission.values().text("instruction").orElse("");
		assignment.accept(instruction, submission.actor().person(), officer, internal);
		if (officer != null) {
			this.steps.save(assignment, submission, Audience.INTERNAL, "timeline.directed", this.people.name(officer),
					instruction);
		}
		else {
			this.steps.save(assignment, submission, Audience.INTERNAL, "timeline.directedWithoutOfficer", instruction);
		}
	}

	private void requireWithin(Assignment assignment, @Nullable LocalDate internal) {
		if (internal == null) {
			return;
		}
		LocalDate agency = assignment.dates().agencyDate();
		if (agency != null && internal.isAfter(agency)) {
			throw new InvalidInput("internalDeadline", "field.afterAgencyDeadline", agency);
		}
		if (internal.isBefore(this.steps.today()) && !assignment.origin().isCarriedOutBefore()) {
			throw new InvalidInput("internalDeadline", "field.past");
		}
	}

}

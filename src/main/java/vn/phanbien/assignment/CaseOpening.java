package vn.phanbien.assignment;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.assignment.internal.CaseNumbers;
import vn.phanbien.assignment.internal.Intake;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.worklist.AgainWhenBusy;
import vn.phanbien.worklist.WorkItem;
import vn.phanbien.worklist.WorkItems;
import vn.phanbien.worklist.WorkItems.Completion;

/**
 * Opens cases: by an officer of the authority, by the clerk from paper (the register step
 * is done with it), or by an officer of the union as a proposal of its own.
 */
@Service
@Transactional
@AgainWhenBusy
public class CaseOpening {

	private final Intake intake;

	private final CaseNumbers numbers;

	private final Assignments assignments;

	private final AssignmentWorkflow workflow;

	private final WorkItems workItems;

	private final Timeline timeline;

	private final Clock clock;

	CaseOpening(Intake intake, CaseNumbers numbers, Assignments assignments, AssignmentWorkflow workflow,
			WorkItems workItems, Timeline timeline, Clock clock) {
		this.intake = intake;
		this.numbers = numbers;
		this.assignments = assignments;
		this.workflow = workflow;
		this.workItems = workItems;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Opens a case and starts its process.
	 * @param actor who opens it
	 * @param input what was entered
	 * @return the case
	 * @throws InvalidInput when fields are at fault
	 * @throws vn.phanbien.shared.NotAllowed when the door is not the actor's
	 */
	public Assignment open(Actor actor, OpenCase input) {
		Intake.Checked checked = this.intake.check(actor, input);
		CaseNumber caseNumber = this.numbers.next(checked.kind(), checked.union());
		Assignment assignment = new Assignment(caseNumber, checked.route(), checked.title(), checked.parties(),
				checked.dates(), actor.person(), this.clock.instant());
		assignment.describe(checked.description(), checked.carriedOutReason());
		checked.letter().ifPresent(assignment::citeLetter);
		this.assignments.save(assignment);
		this.timeline.record(caseNumber, actor.person(), Audience.PUBLIC, "timeline.opened." + checked.route());
		String instance = this.workflow.start(caseNumber);
		Assignment started = this.assignments.require(caseNumber);
		started.started(instance);
		this.assignments.save(started);
		if (checked.fromPaper()) {
			register(actor, caseNumber, input.letter());
		}
		return this.assignments.require(caseNumber);
	}

	private void register(Actor clerk, CaseNumber caseNumber, OpenCase.@Nullable Letter letter) {
		WorkItem step = this.workItems.ofCase(clerk, caseNumber)
			.stream()
			.filter((item) -> item.state() == WorkItem.State.OPEN && clerk.is(Role.CLERK, item.union()))
			.findFirst()
			.orElseThrow();
		Map<String, Object> proposals = new HashMap<>(this.workItems.proposals(clerk, step.id()));
		// who gives no number gets the next one, also where others are faster
		proposals.remove("incomingNumber");
		OpenCase.Registration entered = (letter != null) ? letter.registration() : null;
		Map<String, Object> fields = (entered != null) ? entered.over(proposals) : proposals;
		try {
			this.workItems.complete(clerk, step.id(), new Completion("REGISTER", fields, null, null, step.version()));
		}
		catch (InvalidInput refusal) {
			throw refusal.within("letter");
		}
	}

}

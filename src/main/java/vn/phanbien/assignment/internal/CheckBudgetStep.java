package vn.phanbien.assignment.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.BudgetLine;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepForm.Notice;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.Submission;

/**
 * The accountant confirms the budget of the plan.
 */
@Component
class CheckBudgetStep implements StepHandler {

	private final CaseSteps steps;

	private final BudgetLines budget;

	CheckBudgetStep(CaseSteps steps, BudgetLines budget) {
		this.steps = steps;
		this.budget = budget;
	}

	@Override
	public String step() {
		return "Task_CheckBudget";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		List<BudgetLine> lines = this.budget.of(step.caseNumber());
		BigDecimal sum = lines.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		Stream<Notice> each = lines.stream()
			.map((line) -> new Notice("notice.assignment.budgetLine", line.purpose(), line.amount()));
		return new StepForm(List.of(),
				List.of(Decision.of(BudgetDecision.CONFIRM), Decision.withReason(BudgetDecision.RETURN)),
				Stream.concat(each, Stream.of(new Notice("notice.assignment.budgetSum", sum))).toList());
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		Assignment assignment = this.steps.of(step);
		switch (submission.decision(BudgetDecision.class)) {
			case CONFIRM -> this.steps.tell(assignment, submission, Audience.INTERNAL, "timeline.budgetConfirmed");
			case RETURN -> this.steps.tell(assignment, submission, Audience.INTERNAL, "timeline.budgetReturned",
					submission.requireComment());
		}
	}

}

package vn.phanbien.assignment.internal;

import java.math.BigDecimal;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.BudgetLine;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.Words;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.FactTable;
import vn.phanbien.worklist.FactTable.Column;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;

/**
 * The accountant confirms the budget of the plan.
 */
@Component
class CheckBudgetStep implements StepHandler {

	private final CaseSteps steps;

	private final BudgetLines budget;

	private final Words words;

	CheckBudgetStep(CaseSteps steps, BudgetLines budget, Words words) {
		this.steps = steps;
		this.budget = budget;
		this.words = words;
	}

	@Override
	public String step() {
		return "Task_CheckBudget";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		List<BudgetLine> lines = this.budget.of(step.caseNumber());
		return new StepForm(List.of(),
				List.of(Decision.of(BudgetDecision.CONFIRM), Decision.withReason(BudgetDecision.RETURN)))
			.beside(StepMaterial.NONE.table(table(lines)));
	}

	private FactTable table(List<BudgetLine> lines) {
		BigDecimal sum = lines.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		return new FactTable("step.Task_PreparePlan.field.budget",
				List.of(new Column("step.Task_PreparePlan.field.budget.purpose", false),
						Column.figures("facts.amount")),
				lines.stream().map((line) -> List.of(line.purpose(), this.words.money(line.amount()))).toList(),
				this.words.money(sum));
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

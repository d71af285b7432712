package vn.phanbien.assignment.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.BudgetLine;
import vn.phanbien.assignment.Plan;
import vn.phanbien.assignment.Timeline.Audience;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.people.Actor;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.Option;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepHandler;
import vn.phanbien.worklist.StepMaterial;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Values;

/**
 * The officer plans way of working, rounds, time and money.
 */
@Component
class PreparePlanStep implements StepHandler {

	private final CaseSteps steps;

	private final BudgetLines budget;

	PreparePlanStep(CaseSteps steps, BudgetLines budget) {
		this.steps = steps;
		this.budget = budget;
	}

	@Override
	public String step() {
		return "Task_PreparePlan";
	}

	@Override
	public StepForm form(StepContext step, Actor actor) {
		Assignment assignment = this.steps.of(step);
		WayOfWorking way = assignment.plan().map(Plan::way).orElse(WayOfWorking.COUNCIL);
		List<Map<String, Object>> lines = this.budget.of(step.caseNumber())
			.stream()
			.map((line) -> Map.<String, Object>of("purpose", line.purpose(), "amount", line.amount()))
			.toList();
		return new StepForm(
				List.of(Field.choice("way", Option.of(WayOfWorking.values())).required().value(way.name()),
						Field.wholeNumber("rounds")
							.required()
							.between(1, 9)
							.value(assignment.plan().map(Plan::rounds).orElse(1)),
						Field.wholeNumber("critiqueDays")
							.required()
							.between(1, 120)
							.value(assignment.plan().map(Plan::critiqueDays).orElse(7)),
						Field
							.rows("budget", Field.text("purpose").required(),
									Field.wholeNumber("amount").required().between(0, Integer.MAX_VALUE))
							.totalling("amount")
							.value(lines),
						Field.longText("note").value(assignment.plan().map(Plan::note).orElse(null))),
				List.of(Decision.of(SubmitDecision.SUBMIT)))
			.beside(StepMaterial.papers(DossierPapers.KEY));
	}

	@Override
	public void complete(StepContext step, Submission submission) {
		Assignment assignment = this.steps.of(step);
		Values values = submission.values();
		List<BudgetLine> lines = values.rows("budget")
			.stream()
			.map((row) -> new BudgetLine(row.requireText("purpose"), row.number("amount").orElseThrow()))
			.toList();
		this.budget.replace(step.caseNumber(), lines);
		BigDecimal sum = lines.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		WayOfWorking way = values.choice("way", WayOfWorking.class).orElseThrow();
		assignment.plan(new Plan(way, values.integer("rounds").orElseThrow(),
				values.integer("critiqueDays").orElseThrow(), sum, values.text("note").orElse(null)));
		this.steps.save(assignment, submission, Audience.INTERNAL, "timeline.planned." + way);
	}

}

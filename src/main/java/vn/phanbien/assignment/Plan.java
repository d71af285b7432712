package vn.phanbien.assignment;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How the union will work on a case.
 *
 * @param way the way of working
 * @param rounds how many rounds are meant
 * @param critiqueDays working days that experts have for a critique
 * @param budget the sum of the budget lines in đồng, or null without a budget
 * @param note what else the plan says
 */
public record Plan(WayOfWorking way, int rounds, int critiqueDays, @Nullable BigDecimal budget, @Nullable String note) {

	public boolean hasBudget() {
		return this.budget != null && this.budget.signum() > 0;
	}

}

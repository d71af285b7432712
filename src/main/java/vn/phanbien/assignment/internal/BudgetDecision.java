package vn.phanbien.assignment.internal;

/**
 * The accountant's word on a budget.
 */
enum BudgetDecision {

	CONFIRM, RETURN

}

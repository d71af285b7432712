package vn.phanbien.assignment;

import java.math.BigDecimal;

/**
 * A line of the budget estimate.
 *
 * @param purpose what the money is for
 * @param amount in đồng
 */
public record BudgetLine(String purpose, BigDecimal amount) {
}

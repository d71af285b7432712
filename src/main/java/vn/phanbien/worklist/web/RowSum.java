package vn.phanbien.worklist.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Adds up amounts in the rows of a form, which may hold whatever somebody has typed.
 */
final class RowSum {

	private RowSum() {
	}

	static BigDecimal of(List<?> rows, String field) {
		return rows.stream()
			.filter(Map.class::isInstance)
			.map((row) -> ((Map<?, ?>) row).get(field))
			.filter(Objects::nonNull)
			.map((amount) -> number(amount.toString()))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal number(String typed) {
		try {
			return new BigDecimal(typed.strip());
		}
		catch (NumberFormatException ex) {
			return BigDecimal.ZERO;
		}
	}

}

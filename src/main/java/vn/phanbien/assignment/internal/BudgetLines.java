package vn.phanbien.assignment.internal;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.phanbien.assignment.BudgetLine;
import vn.phanbien.shared.CaseNumber;

/**
 * Rows of budget estimates.
 */
@Repository
class BudgetLines {

	private final JdbcClient jdbc;

	BudgetLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<BudgetLine> of(CaseNumber caseNumber) {
		return this.jdbc.sql("select purpose, amount from budget_line where case_number = :case order by line_no")
			.param("case", caseNumber.value())
			.query((row, number) -> new BudgetLine(row.getString("purpose"), row.getBigDecimal("amount")))
			.list();
	}

	void replace(CaseNumber caseNumber, List<BudgetLine> lines) {
		this.jdbc.sql("delete from budget_line where case_number = :case").param("case", caseNumber.value()).update();
		for (int index = 0; index < lines.size(); index++) {
			this.jdbc.sql("""
					insert into budget_line (case_number, line_no, purpose, amount)
					values (:case, :no, :purpose, :amount)""")
				.param("case", caseNumber.value())
				.param("no", index + 1)
				.param("purpose", lines.get(index).purpose())
				.param("amount", lines.get(index).amount())
				.update();
		}
	}

}

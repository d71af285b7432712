package vn.phanbien.payment.internal;

import java.util.Optional;

import org.springframework.stereotype.Repository;

import vn.phanbien.assignment.Assignments;
import vn.phanbien.assignment.Plan;
import vn.phanbien.payment.PaymentList;
import vn.phanbien.payment.Payments;
import vn.phanbien.report.FinalReports;
import vn.phanbien.shared.CaseNumber;

/**
 * Payment lists in the database.
 */
@Repository
class StoredPayments implements Payments {

	private final PaymentRows rows;

	private final Assignments assignments;

	private final FinalReports reports;

	StoredPayments(PaymentRows rows, Assignments assignments, FinalReports reports) {
		this.rows = rows;
		this.assignments = assignments;
		this.reports = reports;
	}

	@Override
	public boolean payable(CaseNumber caseNumber) {
		return this.assignments.require(caseNumber).plan().filter(Plan::hasBudget).isPresent();
	}

	@Override
	public Optional<PaymentList> current(CaseNumber caseNumber) {
		return this.reports.issued(caseNumber)
			.flatMap((report) -> this.rows.findByCaseNumberAndEdition(caseNumber.value(), report.edition()));
	}

	@Override
	public PaymentList save(PaymentList list) {
		return this.rows.save(list);
	}

}

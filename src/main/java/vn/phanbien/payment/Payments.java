package vn.phanbien.payment;

import java.util.Optional;

import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;

/**
 * All payment lists.
 */
public interface Payments {

	/**
	 * Tells whether a case has anything to pay: its plan has a budget.
	 * @param caseNumber the case
	 * @return whether a payment list is to be made
	 */
	boolean payable(CaseNumber caseNumber);

	/**
	 * Finds the list for the report in force.
	 * @param caseNumber the case
	 * @return the list, or empty before it was prepared
	 */
	Optional<PaymentList> current(CaseNumber caseNumber);

	PaymentList save(PaymentList list);

	default PaymentList require(CaseNumber caseNumber) {
		return current(caseNumber).orElseThrow(() -> new Conflict("error.payment.notPrepared"));
	}

}

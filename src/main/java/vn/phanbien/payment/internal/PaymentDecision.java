package vn.phanbien.payment.internal;

/**
 * What can be decided about a payment list.
 */
enum PaymentDecision {

	/** The officer hands the list to the accountant. */
	SUBMIT,

	/** The accountant confirms it. */
	CONFIRM,

	/** The accountant sends it back. */
	RETURN

}

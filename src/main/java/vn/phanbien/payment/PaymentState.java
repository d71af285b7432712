package vn.phanbien.payment;

/**
 * How far a payment list has come.
 */
public enum PaymentState {

	/** Prepared, or prepared again. */
	PREPARED,

	/** Sent back by the accountant. */
	RETURNED,

	/** Confirmed by the accountant; never computed anew. */
	CONFIRMED

}

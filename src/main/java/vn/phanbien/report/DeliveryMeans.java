package vn.phanbien.report;

/**
 * How a report reached a recipient.
 */
public enum DeliveryMeans {

	/** By e-mail. */
	EMAIL,

	/** By post. */
	POST,

	/** By hand. */
	HAND,

	/** Over the national document exchange (trục liên thông văn bản). */
	AXIS

}

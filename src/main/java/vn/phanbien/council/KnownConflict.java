package vn.phanbien.council;

/**
 * An interest that the records show without anybody declaring it.
 *
 * @param ground what kind of interest
 * @param body the body that stands on the other side: the evidence
 */
public record KnownConflict(Ground ground, String body) {

	/** What makes an interest. */
	public enum Ground {

		/** Works where the object of the review was drafted. */
		WORKS_FOR_DRAFTER,

		/** Works for the owner of the project. */
		WORKS_FOR_OWNER,

		/** Holds an office in the body that ordered the work. */
		SERVES_ORDERER

	}

}

package vn.phanbien.worklist;

/**
 * A way on from a step; its label is {@code step.<step>.decision.<value>}, its
 * consequence the same with {@code .then} behind it.
 *
 * @param value the name of an enum constant
 * @param needsComment whether a reason must be given
 */
public record Decision(String value, boolean needsComment) {

	public static Decision of(Enum<?> decision) {
		return new Decision(decision.name(), false);
	}

	public static Decision withReason(Enum<?> decision) {
		return new Decision(decision.name(), true);
	}

}

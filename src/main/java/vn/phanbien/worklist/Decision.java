package vn.phanbien.worklist;

/**
 * A way on from a step; its label is {@code step.<step>.decision.<value>}, its
 * consequence the same with {@code .then} behind it.
 *
 * @param value the name of an enum constant
 * @param needsComment whether a reason must be given
 * @param ownName whether somebody who otherwise records from paper takes it in the own
 * name, so that no paper is asked for
 */
public record Decision(String value, boolean needsComment, boolean ownName) {

	public Decision(String value, boolean needsComment) {
		this(value, needsComment, false);
	}

	public static Decision of(Enum<?> decision) {
		return new Decision(decision.name(), false, false);
	}

	public static Decision withReason(Enum<?> decision) {
		return new Decision(decision.name(), true, false);
	}

	public Decision withoutPaper() {
		return new Decision(this.value, this.needsComment, true);
	}

}

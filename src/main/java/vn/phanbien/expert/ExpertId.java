package vn.phanbien.expert;

/**
 * Names an expert in the registry of one union.
 *
 * @param value the row's key
 */
public record ExpertId(long value) {

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}

package vn.phanbien.people;

/**
 * Names a person.
 *
 * @param value the row's key
 */
public record PersonId(long value) {

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}

package vn.phanbien.organisation;

/**
 * Names an organisation.
 *
 * @param value the row's key
 */
public record OrganisationId(long value) {

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}

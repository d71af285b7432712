package vn.phanbien.assignment;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;

/**
 * Who is who around a case. An agency that is not listed has a name alone.
 *
 * @param unionId whose work it is
 * @param agencyId the ordering agency, when listed
 * @param agencyName the ordering agency's name
 * @param agencyPresent whether the ordering agency works in this system; otherwise the
 * clerk acts for it from paper
 * @param draftingAgency who drafted what is reviewed
 * @param projectOwner whose project it is
 * @param approvingBody who will approve it
 */
public record Parties(long unionId, @Nullable Long agencyId, String agencyName, boolean agencyPresent,
		@Nullable String draftingAgency, @Nullable String projectOwner, @Nullable String approvingBody) {

	public OrganisationId union() {
		return new OrganisationId(this.unionId);
	}

	public @Nullable OrganisationId agency() {
		return (this.agencyId != null) ? new OrganisationId(this.agencyId) : null;
	}

}

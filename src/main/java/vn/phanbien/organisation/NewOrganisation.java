package vn.phanbien.organisation;

import org.jspecify.annotations.Nullable;

/**
 * The facts of an organisation that is to be added; see {@link Organisation}.
 */
public record NewOrganisation(String code, String name, OrganisationKind kind, @Nullable String province, String symbol,
		boolean usesSystem) {
}

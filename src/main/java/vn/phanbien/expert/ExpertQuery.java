package vn.phanbien.expert;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;

/**
 * What somebody wants to see of the registry.
 *
 * @param unions whose registries; nothing is found outside them
 * @param text words to find in name, fields, workplace and association; marks do not
 * matter
 * @param field words to find in the fields alone, and in the wider fields
 * @param filter what else narrows the list
 * @param after the last expert of the stretch before, or null to begin
 * @param limit at most so many
 */
public record ExpertQuery(Set<OrganisationId> unions, @Nullable String text, @Nullable String field,
		ExpertFilter filter, @Nullable ExpertId after, int limit) {

	public ExpertQuery(Set<OrganisationId> unions, @Nullable String text, @Nullable String field,
			@Nullable ExpertId after, int limit) {
		this(unions, text, field, ExpertFilter.NONE, after, limit);
	}

}

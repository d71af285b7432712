package vn.phanbien.people;

import vn.phanbien.organisation.OrganisationId;

/**
 * That a person holds a role in an organisation.
 *
 * @param organisation where
 * @param role as what
 */
public record Membership(OrganisationId organisation, Role role) {
}

package vn.phanbien.people;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.shared.CaseNumber;

/**
 * The person on whose behalf a call runs, with the rights of this very moment.
 *
 * @param person who
 * @param username the account's name
 * @param displayName how to address the person
 * @param memberships the roles held now
 * @param standsIn whether somebody has named the person as stand-in for today
 * @param within the one seat that the person reaches by a signed link, or null for all
 * that is theirs
 */
public record Actor(PersonId person, String username, String displayName, Set<Membership> memberships, boolean standsIn,
		@Nullable Confines within) {

	/**
	 * A person who has signed in.
	 * @param person who
	 * @param username the account's name
	 * @param displayName how to address the person
	 * @param memberships the roles held now
	 * @param standsIn whether somebody has named the person as stand-in for today
	 */
	public Actor(PersonId person, String username, String displayName, Set<Membership> memberships, boolean standsIn) {
		this(person, username, displayName, memberships, standsIn, null);
	}

	/**
	 * A person who stands in for nobody.
	 * @param person who
	 * @param username the account's name
	 * @param displayName how to address the person
	 * @param memberships the roles held now
	 */
	public Actor(PersonId person, String username, String displayName, Set<Membership> memberships) {
		this(person, username, displayName, memberships, false);
	}

	public boolean is(Role role, OrganisationId organisation) {
		return this.memberships.contains(new Membership(organisation, role));
	}

	/**
	 * Sees the person as somebody else's memberships would have it.
	 * @param lent those memberships
	 * @return the person with them alone
	 */
	public Actor lent(Set<Membership> lent) {
		return new Actor(this.person, this.username, this.displayName, lent);
	}

	/**
	 * Tells whether anything of a case can be the person's.
	 * @param caseNumber the case
	 * @return false behind a link to another case
	 */
	public boolean reaches(CaseNumber caseNumber) {
		return this.within == null || this.within.caseNumber().equals(caseNumber);
	}

	/**
	 * Tells whether a seat can be the person's.
	 * @param caseNumber the case
	 * @param seat the seat, or null for what belongs to no seat
	 * @return false behind a link to another seat
	 */
	public boolean reaches(CaseNumber caseNumber, @Nullable Long seat) {
		return this.within == null || (reaches(caseNumber) && seat != null && seat == this.within.seat());
	}

	public boolean has(Role role) {
		return this.memberships.stream().anyMatch((membership) -> membership.role() == role);
	}

	/**
	 * Finds where the person holds a role; the first by key when there are several.
	 * @param role the role
	 * @return an organisation
	 */
	public Optional<OrganisationId> organisationAs(Role role) {
		return organisationsAs(role::equals).stream().min((a, b) -> Long.compare(a.value(), b.value()));
	}

	public Set<OrganisationId> organisationsAs(Predicate<Role> roles) {
		return this.memberships.stream()
			.filter((membership) -> roles.test(membership.role()))
			.map(Membership::organisation)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Tells whether the person belongs to the staff of a union that reads its cases.
	 * @param union the union
	 * @return true for clerk, officer, division head and leader
	 */
	public boolean isCaseStaffOf(OrganisationId union) {
		return organisationsAs(Role::isCaseStaff).contains(union);
	}

	/**
	 * What a signed link opens.
	 *
	 * @param caseNumber the case
	 * @param seat the seat
	 */
	public record Confines(CaseNumber caseNumber, long seat) {
	}

	/**
	 * Tells whether the person works for an ordering agency.
	 * @param agency the agency
	 * @return true for its officers and leaders
	 */
	public boolean isAuthorityOf(OrganisationId agency) {
		return organisationsAs(Role::isAuthority).contains(agency);
	}

}

package vn.phanbien.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.phanbien.organisation.OrganisationId;

/**
 * All persons and the roles they hold.
 */
public interface People {

	Optional<Person> byId(PersonId id);

	Optional<Person> byUsername(String username);

	/**
	 * Reads who an account is, with the roles of now.
	 * @param username the account's name
	 * @return the actor, or empty when unknown or disabled
	 */
	Optional<Actor> actor(String username);

	/**
	 * Names persons at once.
	 * @param ids whom
	 * @return display names by key; unknown keys are left out
	 */
	Map<PersonId, String> names(Collection<PersonId> ids);

	/**
	 * Lists who holds a role in an organisation now.
	 * @param role the role
	 * @param organisation where
	 * @return enabled holders by name
	 */
	List<Person> holders(Role role, OrganisationId organisation);

	/**
	 * Lists everybody with an account and a role in an organisation.
	 * @param organisation where
	 * @return members by name, each with the roles held there now
	 */
	List<Member> members(OrganisationId organisation);

	/**
	 * Reads what somebody is in an organisation now.
	 * @param person who
	 * @param organisation where
	 * @return the roles; none for a disabled account
	 */
	Set<Role> roles(PersonId person, OrganisationId organisation);

	/**
	 * Reads under which title somebody belongs to an organisation: the title by which the
	 * person signs, which a name does not tell.
	 * @param person who
	 * @param organisation where
	 * @return such as "Phó Chủ tịch", or empty where none is recorded
	 */
	Optional<String> title(PersonId person, OrganisationId organisation);

	/**
	 * Records the title of somebody who belongs to an organisation.
	 * @param person who
	 * @param organisation where
	 * @param title such as "Phó Chủ tịch"
	 */
	void entitle(PersonId person, OrganisationId organisation, String title);

	/**
	 * Adds a person.
	 * @param displayName the name to show
	 * @param account user name and password for an account, or null
	 * @return the person as stored
	 */
	Person add(String displayName, @Nullable NewAccount account);

	/**
	 * Gives a person roles in an organisation; those held already stay.
	 * @param person who
	 * @param organisation where
	 * @param roles as what
	 */
	void grant(PersonId person, OrganisationId organisation, Set<Role> roles);

	/**
	 * An account to create.
	 *
	 * @param username the name to sign in with
	 * @param password in plain text; only its hash is stored
	 */
	record NewAccount(String username, String password) {
	}

	/**
	 * Somebody who belongs to an organisation.
	 *
	 * @param person who
	 * @param roles as what
	 */
	record Member(Person person, Set<Role> roles) {

		/**
		 * Tells whether the member has work that can be passed on or taken over.
		 * @return false for those who are experts or administrators alone
		 */
		public boolean hasDesk() {
			return this.roles.stream().anyMatch(Role::isDesk);
		}

	}

	/**
	 * Names one person.
	 * @param id whom
	 * @return the display name
	 */
	default String name(PersonId id) {
		return byId(id).map(Person::displayName).orElseThrow(() -> new IllegalStateException("No person " + id));
	}

}

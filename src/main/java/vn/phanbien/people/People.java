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
	 * Names one person.
	 * @param id whom
	 * @return the display name
	 */
	default String name(PersonId id) {
		return byId(id).map(Person::displayName).orElseThrow(() -> new IllegalStateException("No person " + id));
	}

}

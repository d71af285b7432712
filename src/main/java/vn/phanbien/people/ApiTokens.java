package vn.phanbien.people;

import java.util.Optional;

/**
 * Personal access tokens for the API; only their hashes are stored.
 */
public interface ApiTokens {

	/**
	 * Reads whose token this is, with the roles of now.
	 * @param token in plain text
	 * @return the actor, or empty for an unknown or expired token or a disabled account
	 */
	Optional<Actor> actor(String token);

	/**
	 * Stores a token.
	 * @param person whose it is
	 * @param name what it is for
	 * @param token in plain text
	 */
	void add(PersonId person, String name, String token);

}

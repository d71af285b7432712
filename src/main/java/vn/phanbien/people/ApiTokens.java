package vn.phanbien.people;

import java.util.Optional;

/**
 * Personal access tokens for the API; only their hashes are stored.
 */
public interface ApiTokens {

	/**
	 * Tells whose token this is.
	 * @param token in plain text
	 * @return the user name of an enabled account, or empty for an unknown or expired
	 * token
	 */
	Optional<String> usernameOf(String token);

	/**
	 * Stores a token.
	 * @param person whose it is
	 * @param name what it is for
	 * @param token in plain text
	 */
	void add(PersonId person, String name, String token);

}

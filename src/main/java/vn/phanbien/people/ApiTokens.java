package vn.phanbien.people;

import java.util.Optional;

/**
 * The personal access tokens with which programs sign in to the API; only their hashes
 * are stored.
 */
public interface ApiTokens {

	/**
	 * Finds whose token this is.
	 * @param token the token as the caller sent it
	 * @return the account's name, or empty when unknown, expired or revoked
	 */
	Optional<String> usernameOf(String token);

}

package vn.phanbien.people;

import java.util.List;

/**
 * The accounts that the sign-in page offers with one click; a bean of this type exists in
 * the demo profile alone.
 */
public interface SignInHints {

	List<Hint> hints();

	/**
	 * An account that anybody may try.
	 *
	 * @param username the name to sign in with
	 * @param password its password
	 * @param description who that is: role and organisation
	 */
	record Hint(String username, String password, String description) {
	}

}

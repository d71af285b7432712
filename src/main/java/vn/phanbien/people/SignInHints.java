package vn.phanbien.people;

import java.util.List;

/**
 * Accounts that the sign-in page may show; only the demo profile has any.
 */
public interface SignInHints {

	List<Hint> hints();

	/**
	 * An account to try.
	 *
	 * @param username the user name
	 * @param password its password
	 * @param description whose it is
	 * @param organisation the name of where it belongs
	 */
	record Hint(String username, String password, String description, String organisation) {
	}

}

package vn.phanbien.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who appears in the work, with or without an account.
 *
 * @param id the key
 * @param displayName the name to show
 * @param username the account's name, or null without an account
 */
public record Person(PersonId id, String displayName, @Nullable String username) {
}

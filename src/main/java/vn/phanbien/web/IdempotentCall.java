package vn.phanbien.web;

import org.jspecify.annotations.Nullable;

import vn.phanbien.people.PersonId;

/**
 * A write that its caller may send again without doing it twice.
 *
 * @param caller whose key it is
 * @param key what the caller calls it
 * @param fingerprint tells it from another write under the same key
 */
record IdempotentCall(PersonId caller, String key, String fingerprint) {

	/**
	 * The call that took the key first.
	 *
	 * @param fingerprint its fingerprint
	 * @param answer how it was answered, or null while it runs
	 */
	record Earlier(String fingerprint, @Nullable Answer answer) {
	}

	/**
	 * What a call was answered.
	 *
	 * @param status the HTTP status
	 * @param contentType the type of the body, or null without one
	 * @param location where what was made is found, or null
	 * @param body the body
	 */
	record Answer(int status, @Nullable String contentType, @Nullable String location, byte[] body) {
	}

}

package vn.phanbien.worklist.web;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import vn.phanbien.people.PersonId;

/**
 * Whose steps stand open on the page of loads; it travels in the address, and values that
 * mean nothing are passed over.
 *
 * @param union the code of the union
 * @param holder the key of a person, or {@link #NOBODY}
 * @param cursor where to go on
 */
record LoadRequest(@Nullable String union, @Nullable String holder, @Nullable String cursor) {

	/** Stands for what nobody holds. */
	static final String NOBODY = "nobody";

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

	boolean isNobody() {
		return NOBODY.equals(this.holder);
	}

	Optional<PersonId> person() {
		return Optional.ofNullable(this.holder)
			.filter((key) -> NUMBER.matcher(key).matches())
			.map((key) -> new PersonId(Long.parseLong(key)));
	}

	LoadRequest of(String code) {
		return new LoadRequest(code, null, null);
	}

	LoadRequest opening(@Nullable String key) {
		return new LoadRequest(this.union, key, null);
	}

	LoadRequest after(@Nullable String next) {
		return new LoadRequest(this.union, this.holder, next);
	}

	String address(String path) {
		return UriComponentsBuilder.fromPath(path)
			.queryParamIfPresent("union", Optional.ofNullable(this.union))
			.queryParamIfPresent("holder", Optional.ofNullable(this.holder))
			.queryParamIfPresent("cursor", Optional.ofNullable(this.cursor))
			.encode()
			.build()
			.toUriString();
	}

}

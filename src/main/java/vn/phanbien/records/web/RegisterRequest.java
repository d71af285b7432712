package vn.phanbien.records.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Role;
import vn.phanbien.records.RegisterKind;
import vn.phanbien.records.RegisterQuery;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;

/**
 * What the address of a register asks for.
 *
 * @param year which year; the running one where none is given
 * @param q words to look for
 * @param union whose register, for staff of several unions: its key
 * @param cursor where the stretch begins
 * @param limit the most lines of a stretch
 */
record RegisterRequest(@Nullable Integer year, @Nullable String q, @Nullable Long union, @Nullable String cursor,
		@Nullable Integer limit) {

	private static final Map<RegisterKind, String> SLUGS = Map.of(RegisterKind.INCOMING, "den", RegisterKind.OUTGOING,
			"di", RegisterKind.HANDLING, "theo-doi");

	private static final int USUAL = 50;

	static String slug(RegisterKind kind) {
		return Optional.ofNullable(SLUGS.get(kind)).orElseThrow();
	}

	static RegisterKind bySlug(String slug) {
		return Arrays.stream(RegisterKind.values())
			.filter((kind) -> slug(kind).equals(slug))
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	static RegisterKind byPath(String path) {
		return Arrays.stream(RegisterKind.values())
			.filter((kind) -> kind.path().equals(path))
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	RegisterQuery query(Actor actor, int thisYear) {
		return new RegisterQuery(union(actor), (this.year != null) ? this.year : thisYear, this.q, this.cursor,
				(this.limit != null) ? this.limit : USUAL);
	}

	private OrganisationId union(Actor actor) {
		Set<OrganisationId> unions = actor.organisationsAs(Role::isCaseStaff);
		if (unions.isEmpty()) {
			throw new NotAllowed();
		}
		if (this.union != null) {
			return unions.stream()
				.filter((one) -> one.value() == this.union)
				.findFirst()
				.orElseThrow(() -> new InvalidInput("union", "field.option"));
		}
		return unions.iterator().next();
	}

	/** Writes the address of a file or of the next stretch with what was asked for. */
	String address(String path, @Nullable String next) {
		return UriComponentsBuilder.fromPath(path)
			.queryParamIfPresent("year", Optional.ofNullable(this.year))
			.queryParamIfPresent("q", Optional.ofNullable(this.q).filter((text) -> !text.isBlank()))
			.queryParamIfPresent("union", Optional.ofNullable(this.union))
			.queryParamIfPresent("cursor", Optional.ofNullable(next))
			.encode()
			.build()
			.toUriString();
	}

}

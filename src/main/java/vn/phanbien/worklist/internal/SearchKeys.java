package vn.phanbien.worklist.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;
import vn.phanbien.worklist.WorkListQuery.Due;

/**
 * Writes words under the organisations that may look for them, so that an index over all
 * of them still knows whose they are; besides, the roles that have to do with the item,
 * and its days.
 */
final class SearchKeys {

	private SearchKeys() {
	}

	/**
	 * Writes the keys of an item.
	 * @param text what search reads of it
	 * @param union whose work it is
	 * @param routing who may do it
	 * @param due by when
	 * @param opened since when it waits
	 * @return such as {@code "role:OFFICER@7 7.de 7.an 7<2026-11-24 7>2026-11-20"}
	 */
	static String of(String text, OrganisationId union, Routing routing, @Nullable LocalDate due, Instant opened) {
		Set<String> keys = new LinkedHashSet<>();
		Arrays.stream(text.split(" ")).filter(SearchKeys::isWord).map((word) -> "." + word).forEach(keys::add);
		keys.add(due((due != null) ? due : Due.NOTHING_PRESSES));
		keys.add(opened(WorkingCalendar.dateOf(opened)));
		Set<Long> organisations = new TreeSet<>(Set.of(union.value()));
		Set<String> roles = new TreeSet<>();
		for (Principal principal : routing.everybody()) {
			Principal.organisationOf(principal.value()).ifPresent((organisation) -> {
				organisations.add(organisation);
				roles.add(principal.value());
			});
		}
		return Stream.concat(roles.stream(), under(organisations, keys).stream()).collect(Collectors.joining(" "));
	}

	/** Puts each key under each organisation. */
	static List<String> under(Set<Long> organisations, Collection<String> keys) {
		return organisations.stream()
			.flatMap((organisation) -> keys.stream().map((key) -> organisation + key))
			.toList();
	}

	static String due(LocalDate day) {
		return "<" + day;
	}

	static String opened(LocalDate day) {
		return ">" + day;
	}

	private static boolean isWord(String part) {
		return !part.isEmpty() && Character.isLetterOrDigit(part.codePointAt(0));
	}

	/**
	 * Asks for one of some keys, in the language of PostgreSQL's text search.
	 * @param keys the keys, at least one
	 * @return the query
	 */
	static String anyOf(Collection<String> keys) {
		return keys.stream().map((key) -> "'" + key + "'").collect(Collectors.joining(" | "));
	}

}

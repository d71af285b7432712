package vn.phanbien.worklist.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.worklist.Principal;
import vn.phanbien.worklist.Routing;

/**
 * Writes words under the organisations that may look for them, so that an index over all
 * of them still knows whose they are.
 */
final class SearchKeys {

	private SearchKeys() {
	}

	/**
	 * Writes the keys of an item.
	 * @param text what search reads of it
	 * @param union whose work it is
	 * @param routing who may do it
	 * @return such as {@code "7.de 7.an 12.de 12.an"}
	 */
	static String of(String text, OrganisationId union, Routing routing) {
		List<String> words = Arrays.stream(text.split(" ")).filter(SearchKeys::isWord).distinct().toList();
		return Stream.concat(Stream.of(Principal.union(union)), routing.everybody().stream())
			.flatMap((principal) -> Principal.organisationOf(principal.value()).stream())
			.distinct()
			.sorted()
			.flatMap((organisation) -> words.stream().map((word) -> organisation + "." + word))
			.collect(Collectors.joining(" "));
	}

	private static boolean isWord(String part) {
		return !part.isEmpty() && Character.isLetterOrDigit(part.codePointAt(0));
	}

}
